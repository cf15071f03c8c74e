package dev.rebound.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What the app answered to a request of Slack's.
 *
 * @param body as it came, empty for a bare acknowledgement
 */
public record Answered(int status, String body) {
    /** The body as JSON. */
    public JsonObject json() {
        return JsonParser.parseString(body).getAsJsonObject();
    }
}
