package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A modal or an App Home as it stands now.
 *
 * @param person who sees it
 * @param body Slack's view object, with id, hash and state
 */
public record View(String person, JsonObject body) {

    public String id() {
        return body.getString("id");
    }

    public String callbackId() {
        return body.getString("callback_id", "");
    }

    public JsonArray blocks() {
        return body.getJsonArray("blocks", new JsonArray());
    }

    /** The title of a modal; empty for App Home. */
    public String title() {
        return body.getJsonObject("title", new JsonObject()).getString("text", "");
    }

    String hash() {
        return body.getString("hash");
    }

    JsonObject values() {
        return body.getJsonObject("state", new JsonObject()).getJsonObject("values", new JsonObject());
    }

    View withValues(JsonObject values) {
        return new View(person, body.copy().put("state", new JsonObject().put("values", values)));
    }
}
