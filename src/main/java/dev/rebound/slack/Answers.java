package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.util.Map;

/** Bolt's answers as text that can be kept for a repeat, and what can be told from them. */
final class Answers {
    private Answers() {}

    static String written(Response answer) {
        var kept = new JsonObject();
        kept.addProperty("status", answer.getStatusCode());
        kept.addProperty("type", answer.getContentType());
        kept.addProperty("body", answer.getBody());
        return kept.toString();
    }

    static Response read(String written) {
        var kept = JsonParser.parseString(written).getAsJsonObject();
        return new Response(kept.get("status").getAsInt(), text(kept, "type"), Map.of(), text(kept, "body"));
    }

    /** Whether a form is handed back with errors: then nothing happened yet, and the next try is a first one. */
    static boolean refusesForm(Response answer) {
        var body = answer.getBody();
        return body != null && body.contains("\"response_action\":\"errors\"");
    }

    private static String text(JsonObject kept, String name) {
        var value = kept.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
