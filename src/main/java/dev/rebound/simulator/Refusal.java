package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * Why Slack says no.
 *
 * @param error Slack's name for it
 * @param details where and what, in Slack's words; often empty
 */
record Refusal(String error, List<String> details) {

    static Refusal of(String error) {
        return new Refusal(error, List.of());
    }

    /** As the Web API answers. */
    JsonObject json() {
        JsonObject json = Replies.error(error);
        if (details.isEmpty()) {
            return json;
        }
        JsonArray messages = new JsonArray();
        details.forEach(d -> messages.add("[ERROR] " + d));
        return json.put("errors", new JsonArray(details))
                .put("response_metadata", new JsonObject().put("messages", messages));
    }
}
