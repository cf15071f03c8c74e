package dev.rebound.slack.courier;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Message;
import dev.rebound.slack.Spot;

/** Messages as the JSON that Slack takes. */
final class Paper {
    private static final Gson SNAKE_CASE = GsonFactory.createSnakeCase();

    private Paper() {}

    static Words post(String to, Message message) {
        var json = content(message);
        json.addProperty("channel", to);
        json.addProperty("unfurl_links", false);
        json.addProperty("unfurl_media", false);
        return Words.of(json.toString());
    }

    static Words replace(Message message) {
        var json = content(message);
        json.addProperty("replace_original", true);
        return Words.of(json.toString());
    }

    static Words change(Message message) {
        return Words.of(content(message).toString());
    }

    /** Where a message stands is all that taking it away needs. */
    static Words empty() {
        return Words.of("{}");
    }

    static String at(Spot spot, String change) {
        var json = JsonParser.parseString(change).getAsJsonObject();
        json.addProperty("channel", spot.channel());
        json.addProperty("ts", spot.ts());
        return json.toString();
    }

    static Words remove() {
        var json = new JsonObject();
        json.addProperty("delete_original", true);
        return Words.of(json.toString());
    }

    static Words whisper(Message message) {
        var json = content(message);
        json.addProperty("replace_original", false);
        json.addProperty("response_type", "ephemeral");
        return Words.of(json.toString());
    }

    private static JsonObject content(Message message) {
        var json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", SNAKE_CASE.toJsonTree(message.blocks()));
        return json;
    }
}
