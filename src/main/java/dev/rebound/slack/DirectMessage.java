package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.builtin.EventRequest;
import java.util.Optional;

/**
 * What a person wrote to Rebound directly.
 *
 * @param channel their direct message with Rebound
 * @param text as it was typed
 */
record DirectMessage(String channel, String user, String text) {
    /** The message in an event, or nothing for every other event, for edits and for what bots write. */
    static Optional<DirectMessage> in(EventRequest request) {
        var event = JsonParser.parseString(request.getRequestBodyAsString())
                .getAsJsonObject()
                .getAsJsonObject("event");
        return isWrittenByPerson(event)
                ? Optional.of(new DirectMessage(
                        text(event, "channel"), text(event, "user"), Mrkdwn.typed(text(event, "text"))))
                : Optional.empty();
    }

    private static boolean isWrittenByPerson(JsonObject event) {
        return text(event, "type").equals("message")
                && text(event, "channel_type").equals("im")
                && (!event.has("subtype") || text(event, "subtype").equals("file_share"))
                && !event.has("bot_id");
    }

    private static String text(JsonObject event, String name) {
        return event.has(name) && event.get(name).isJsonPrimitive()
                ? event.get(name).getAsString()
                : "";
    }
}
