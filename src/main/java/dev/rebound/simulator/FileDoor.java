package dev.rebound.simulator;

import dev.rebound.simulator.Uploads.Upload;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the bytes of files go in, and where those who see the conversation open them. */
final class FileDoor {
    static final String UPLOAD = "/upload/v1/";
    static final String FILES = "/files-pri/";
    private static final Set<String> READABLE = Set.of("ics", "csv", "txt");

    private static final String SIGN_IN =
            "<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to your workspace</body></html>";

    private final World world;

    FileDoor(World world) {
        this.world = world;
    }

    static boolean knows(String path) {
        return path.startsWith(UPLOAD) || path.startsWith(FILES);
    }

    void receive(HttpServerRequest request) {
        switch (request.method().name()) {
            case "POST" -> request.body().onSuccess(bytes -> take(request, bytes));
            case "GET" -> give(request);
            default -> request.response().setStatusCode(405).end();
        }
    }

    private void take(HttpServerRequest request, Buffer bytes) {
        String secret = request.path().startsWith(UPLOAD) ? request.path().substring(UPLOAD.length()) : "";
        Optional<Upload> upload =
                world.uploads().bySecret(secret).filter(u -> u.bytes() == null && u.length() == bytes.length());
        upload.ifPresent(u -> world.uploads().put(u.with(bytes)));
        request.response()
                .setStatusCode(upload.isPresent() ? 200 : 400)
                .end(upload.map(u -> "OK - " + bytes.length()).orElse("no such upload"));
    }

    /** A person sees what was shared with them, the app with its token what was handed to it; all others are asked to sign in. */
    private void give(HttpServerRequest request) {
        boolean app = isApp(request.getHeader("Authorization"));
        if (!app && request.getParam("as") == null) {
            request.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .end(SIGN_IN);
            return;
        }
        String[] parts = request.path().split("/", -1);
        Optional<Upload> found = parts.length < 4
                ? Optional.empty()
                : world.uploads().find(parts[2]).filter(u -> app || sees(request.getParam("as"), u));
        Buffer bytes = found.map(Upload::bytes).orElse(null);
        if (bytes == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        boolean readable = READABLE.contains(parts[3].substring(parts[3].lastIndexOf('.') + 1));
        request.response()
                .putHeader("Content-Type", readable ? "text/plain; charset=utf-8" : "application/octet-stream")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Cache-Control", "no-store")
                .end(bytes);
    }

    private boolean isApp(@Nullable String authorization) {
        Options options = world.options();
        Set<String> scopes = options.manifest().scopes();
        return ("Bearer " + options.botToken()).equals(authorization)
                && (scopes.isEmpty() || scopes.contains("files:read"));
    }

    private boolean sees(String person, Upload upload) {
        String channel = upload.channel();
        return upload.by().equals(person)
                || (channel != null
                        && world.conversations()
                                .find(channel)
                                .filter(c -> c.has(person))
                                .isPresent());
    }

    /** A person's file arrives, for a form; what the page then names it by. */
    JsonObject handOver(Person person, String name, Buffer bytes) {
        Upload upload = world.uploads().handOver(person.id(), name, bytes);
        return Replies.ok().put("file", upload.file(world.address().http(), name));
    }
}
