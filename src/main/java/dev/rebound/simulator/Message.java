package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a conversation now.
 *
 * @param body Slack's message object
 * @param onlyFor the one person who sees an ephemeral message, or null
 */
public record Message(
        String channel,
        String ts,
        JsonObject body,
        @Nullable String onlyFor) {

    public String text() {
        return body.getString("text", "");
    }

    /** Its blocks; empty when it has none. */
    public JsonArray blocks() {
        return body.getJsonArray("blocks", new JsonArray());
    }

    public String user() {
        return body.getString("user", "");
    }

    public boolean byBot() {
        return body.containsKey("bot_id");
    }

    public boolean ephemeral() {
        return onlyFor != null;
    }

    Message with(JsonObject changed) {
        return new Message(channel, ts, changed, onlyFor);
    }

    boolean isSeenBy(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    JsonObject forPage() {
        return new JsonObject()
                .put("ts", ts)
                .put("user", user())
                .put("bot", byBot())
                .put("text", text())
                .put("blocks", body.getJsonArray("blocks"))
                .put("files", body.getJsonArray("files"))
                .put("ephemeral", ephemeral())
                .put("edited", body.containsKey("edited"))
                .put("thread_ts", body.getString("thread_ts"));
    }
}
