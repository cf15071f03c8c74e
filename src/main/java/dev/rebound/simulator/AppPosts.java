package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the app writes into conversations, by whatever way it came. */
final class AppPosts {
    private static final List<String> KEPT = List.of("thread_ts", "attachments", "metadata");

    private final World world;
    private final Events events;

    AppPosts(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    Message post(String channel, JsonObject content) {
        Message message = written(channel, content, null);
        events.posted(message);
        return message;
    }

    Message whisper(String channel, String person, JsonObject content) {
        return written(channel, content, person);
    }

    /** Posts files that were handed over, with a comment or an empty text. */
    Message share(String channel, String comment, JsonArray files) {
        String ts = world.clock().nextTs();
        JsonObject body = body(ts, new JsonObject().put("text", comment));
        Message message =
                shown(new Message(channel, ts, body.put("subtype", "file_share").put("files", files), null));
        events.posted(message);
        return message;
    }

    private Message written(String channel, JsonObject content, @Nullable String onlyFor) {
        String ts = world.clock().nextTs();
        return shown(new Message(channel, ts, body(ts, content), onlyFor));
    }

    private Message shown(Message message) {
        world.messages().add(message);
        world.changed(message);
        return message;
    }

    Message rewrite(Message old, JsonObject content) {
        JsonObject body = body(old.ts(), content);
        if (!body.containsKey("blocks")) {
            body.put("edited", new JsonObject().put("user", Workspace.BOT).put("ts", old.ts()));
        }
        Message message = old.with(body);
        world.messages().replace(message);
        world.changed(message);
        events.changed(old, message);
        return message;
    }

    void remove(Message message) {
        world.messages().remove(message);
        world.changed(message);
        events.deleted(message);
    }

    private JsonObject body(String ts, JsonObject content) {
        JsonObject body = new JsonObject()
                .put("type", "message")
                .put("user", Workspace.BOT_USER)
                .put("bot_id", Workspace.BOT)
                .put("app_id", Workspace.APP)
                .put("team", Workspace.TEAM)
                .put("ts", ts)
                .put("text", content.getString("text", ""))
                .put("bot_profile", profile());
        JsonArray blocks = content.getJsonArray("blocks");
        if (blocks != null && !blocks.isEmpty()) {
            body.put("blocks", Blocks.withIds(blocks));
        }
        KEPT.stream().filter(content::containsKey).forEach(key -> body.put(key, content.getValue(key)));
        return body;
    }

    private JsonObject profile() {
        return new JsonObject()
                .put("id", Workspace.BOT)
                .put("app_id", Workspace.APP)
                .put("name", world.options().manifest().appName())
                .put("team_id", Workspace.TEAM)
                .put("deleted", false);
    }
}
