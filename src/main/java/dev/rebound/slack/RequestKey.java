package dev.rebound.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes two arrivals one request: {@code event_id} for events, {@code trigger_id} for everything a person does. */
final class RequestKey {
    private RequestKey() {}

    /** The key, or nothing for requests that have no effect to repeat. */
    static Optional<String> of(Request<?> request) {
        return Optional.ofNullable(
                switch (request.getRequestType()) {
                    case Event -> eventId((EventRequest) request);
                    case ViewClosed -> closed((ViewClosedRequest) request);
                    default -> triggerId(request);
                });
    }

    private static @Nullable String triggerId(Request<?> request) {
        if (request instanceof SlashCommandRequest command) {
            return command.getPayload().getTriggerId();
        }
        if (request instanceof BlockActionRequest action) {
            return action.getPayload().getTriggerId();
        }
        if (request instanceof ViewSubmissionRequest submission) {
            return submission.getPayload().getTriggerId();
        }
        if (request instanceof GlobalShortcutRequest shortcut) {
            return shortcut.getPayload().getTriggerId();
        }
        return request instanceof MessageShortcutRequest shortcut
                ? shortcut.getPayload().getTriggerId()
                : null;
    }

    private static String closed(ViewClosedRequest request) {
        return "closed " + request.getPayload().getView().getId();
    }

    private static @Nullable String eventId(EventRequest request) {
        JsonObject event =
                JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
        JsonElement id = event.get("event_id");
        return id == null ? null : id.getAsString();
    }
}
