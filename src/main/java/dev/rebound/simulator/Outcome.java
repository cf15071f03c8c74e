package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of their own action at once.
 *
 * @param error Slack's word for what went wrong, or null
 * @param errors messages at fields of a form, by block id
 */
public record Outcome(boolean ok, @Nullable String error, Map<String, String> errors) {

    static Outcome of(JsonObject reply) {
        Map<String, String> errors = new TreeMap<>();
        reply.getJsonObject("errors", new JsonObject())
                .forEach(e -> errors.put(e.getKey(), String.valueOf(e.getValue())));
        return new Outcome(Replies.isOk(reply), reply.getString("error"), errors);
    }
}
