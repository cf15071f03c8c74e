package dev.rebound.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import java.util.Optional;

/**
 * Where in Slack a person did something.
 *
 * @param message the message that was acted on, as channel and timestamp, or nothing
 * @param direct what was written to Rebound directly, or nothing
 */
record Scene(Optional<String> message, Optional<DirectMessage> direct) {
    static Scene of(Request<?> request) {
        return new Scene(message(request), direct(request));
    }

    private static Optional<String> message(Request<?> request) {
        return request instanceof BlockActionRequest action
                ? Optional.ofNullable(action.getPayload().getContainer())
                        .filter(container -> container.getMessageTs() != null)
                        .map(container -> container.getChannelId() + "/" + container.getMessageTs())
                : Optional.empty();
    }

    private static Optional<DirectMessage> direct(Request<?> request) {
        return request instanceof EventRequest event ? DirectMessage.in(event) : Optional.empty();
    }
}
