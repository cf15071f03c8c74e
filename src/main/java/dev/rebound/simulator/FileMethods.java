package dev.rebound.simulator;

import dev.rebound.simulator.Uploads.Upload;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** {@code files.getUploadURLExternal} and {@code files.completeUploadExternal}. */
final class FileMethods {
    private static final String CHANNEL = "[CGDZ][A-Z0-9]{8,}";

    private final World world;
    private final AppPosts posts;

    FileMethods(World world, AppPosts posts) {
        this.world = world;
        this.posts = posts;
    }

    void join(WebApi api) {
        api.add("files.getUploadURLExternal", "files:write", this::begin);
        api.add("files.completeUploadExternal", "files:write", this::complete);
    }

    private JsonObject begin(Arguments given) {
        int length = given.number("length", 0);
        if (!given.has("filename") || length == 0) {
            return Replies.error("invalid_arguments");
        }
        Upload upload = world.uploads().begin(given.text("filename"), length);
        return Replies.ok()
                .put("upload_url", world.address().http() + FileDoor.UPLOAD + upload.secret())
                .put("file_id", upload.id());
    }

    /** A person's id is refused, as Slack does: only conversations have files. */
    private JsonObject complete(Arguments given) {
        String channel = given.text("channel_id");
        if (!channel.isEmpty() && !channel.matches(CHANNEL)) {
            return Replies.error("invalid_arguments")
                    .put(
                            "response_metadata",
                            new JsonObject()
                                    .put(
                                            "messages",
                                            new JsonArray()
                                                    .add("[ERROR] input must match regex pattern: ^" + CHANNEL
                                                            + "$ [json-pointer:/channel_id]")));
        }
        List<JsonObject> named = Blocks.objects(given.array("files").orElseGet(JsonArray::new));
        boolean known = named.stream().allMatch(f -> isThere(f.getString("id", "")));
        if (named.isEmpty() || !known) {
            return Replies.error("file_not_found");
        }
        return share(given, named);
    }

    private boolean isThere(String id) {
        return world.uploads().find(id).filter(u -> u.bytes() != null).isPresent();
    }

    private JsonObject share(Arguments given, List<JsonObject> named) {
        JsonArray files = new JsonArray();
        named.forEach(f -> files.add(world.uploads()
                .find(f.getString("id"))
                .orElseThrow()
                .file(world.address().http(), f.getString("title", ""))));
        if (!given.has("channel_id")) {
            return Replies.ok().put("files", files);
        }
        Optional<Conversation> where =
                world.conversations().find(given.text("channel_id")).filter(c -> c.has(Workspace.BOT_USER));
        if (where.isEmpty()) {
            return Replies.error("channel_not_found");
        }
        named.forEach(f -> {
            Upload upload = world.uploads().find(f.getString("id")).orElseThrow();
            world.uploads().put(upload.in(where.get().id()));
        });
        posts.share(where.get().id(), given.text("initial_comment"), files);
        return Replies.ok().put("files", files);
    }
}
