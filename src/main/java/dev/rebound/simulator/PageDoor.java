package dev.rebound.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The browser page: its files and what it asks for under {@code /sim/}. */
final class PageDoor {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final World world;
    private final Acts acts;
    private final Control control;
    private final Log log;
    private final FileDoor files;

    PageDoor(World world, Acts acts, Control control, Log log) {
        this.world = world;
        this.acts = acts;
        files = new FileDoor(world);
        this.control = control;
        this.log = log;
    }

    void receive(HttpServerRequest request) {
        switch (request.method() + " " + request.path()) {
            case "GET /sim/people" -> json(request, new Screen(world).cast().encode());
            case "GET /sim/state" -> state(request);
            case "GET /sim/events" -> events(request);
            case "GET /sim/log" -> json(request, log.json().encode());
            case "POST /sim/act" -> act(request);
            case "POST /sim/file" -> handOver(request);
            case "POST /sim/control" ->
                withBody(request, body -> json(request, control.perform(body).encode()));
            default -> file(request);
        }
    }

    private void state(HttpServerRequest request) {
        Optional<Person> person = me(request);
        if (person.isPresent()) {
            json(request, new Screen(world).of(person.get()).encode());
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void events(HttpServerRequest request) {
        Optional<Person> person = me(request);
        if (person.isPresent()) {
            world.watchers().add(person.get().id(), request.response());
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void act(HttpServerRequest request) {
        String me = me(request).map(Person::id).orElse("");
        withBody(request, body -> acts.perform(me, body).onSuccess(reply -> json(request, reply.encode())));
    }

    private void handOver(HttpServerRequest request) {
        Optional<Person> person = me(request);
        String name = request.getParam("name");
        if (person.isEmpty() || name == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.body()
                .onSuccess(bytes ->
                        json(request, files.handOver(person.get(), name, bytes).encode()));
    }

    private Optional<Person> me(HttpServerRequest request) {
        String as = request.getParam("as");
        return as == null ? Optional.empty() : world.people().find(as);
    }

    private static void withBody(HttpServerRequest request, Consumer<JsonObject> work) {
        request.body().onSuccess(bytes -> {
            try {
                work.accept(new JsonObject(bytes));
            } catch (DecodeException | ClassCastException malformed) {
                request.response().setStatusCode(400).end();
            }
        });
    }

    private static void json(HttpServerRequest request, String body) {
        request.response()
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }

    /** Only plain names in the one folder: nothing else of the class path can be asked for. */
    private static void file(HttpServerRequest request) {
        String name = request.path().equals("/") ? "index.html" : request.path().substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain =
                name.matches("[a-z0-9-]+\\.[a-z0-9]+") && request.method().equals(HttpMethod.GET);
        Optional<Buffer> content = plain && type != null ? content(name) : Optional.empty();
        if (content.isEmpty()) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .end(content.get());
    }

    private static Optional<Buffer> content(String name) {
        try (InputStream stream = PageDoor.class.getResourceAsStream("/simulator/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(Buffer.buffer(stream.readAllBytes()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
