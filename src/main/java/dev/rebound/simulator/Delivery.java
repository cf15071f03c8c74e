package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * One try to bring something to the app, for tests to look at.
 *
 * @param sent place in the order of all that happened
 * @param answered place in that order when the answer was there
 * @param at the workspace's time when it was sent
 * @param kind {@code slash_commands}, {@code interactive}, {@code events_api} or {@code url_verification}
 * @param road {@code http} or {@code socket}
 * @param retry 0 for the first try
 */
public record Delivery(
        long sent, long answered, Instant at, String kind, String road, int retry, JsonObject payload, Answer answer) {

    JsonObject json() {
        return new JsonObject()
                .put("what", "delivery")
                .put("number", sent)
                .put("answered", answered)
                .put("at", at.toString())
                .put("kind", kind)
                .put("road", road)
                .put("retry", retry)
                .put("payload", payload)
                .put("result", answer.result().name())
                .put("status", answer.status())
                .put("body", answer.body());
    }
}
