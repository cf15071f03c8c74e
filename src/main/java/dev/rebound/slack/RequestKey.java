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
                    case Command -> ((SlashCommandRequest) request).getPayload().getTriggerId();
                    case BlockAction ->
                        ((BlockActionRequest) request).getPayload().getTriggerId();
                    case ViewSubmission ->
                        ((ViewSubmissionRequest) request).getPayload().getTriggerId();
                    case GlobalShortcut ->
                        ((GlobalShortcutRequest) request).getPayload().getTriggerId();
                    case MessageShortcut ->
                        ((MessageShortcutRequest) request).getPayload().getTriggerId();
                    case ViewClosed ->
                        "closed "
                                + ((ViewClosedRequest) request)
                                        .getPayload()
                                        .getView()
                                        .getId();
                    case Event -> eventId((EventRequest) request);
                    default -> null;
                });
    }

    private static @Nullable String eventId(EventRequest request) {
        JsonObject event =
                JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
        JsonElement id = event.get("event_id");
        return id == null ? null : id.getAsString();
    }
}
