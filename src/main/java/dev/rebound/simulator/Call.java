package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * One call that the app made, for tests to look at.
 *
 * @param number place in the order of all that happened
 * @param at the workspace's time
 * @param method of the Web API, or {@code response_url}
 * @param status of the HTTP answer; 0 when the connection was closed on it
 */
public record Call(long number, Instant at, String method, JsonObject arguments, int status, JsonObject answer) {

    /** Slack's word for what was wrong, or an empty text. */
    public String error() {
        return answer.getString("error", "");
    }

    JsonObject json() {
        return new JsonObject()
                .put("what", "call")
                .put("number", number)
                .put("at", at.toString())
                .put("method", method)
                .put("arguments", arguments)
                .put("status", status)
                .put("answer", answer);
    }
}
