package dev.rebound.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import dev.rebound.workspace.Workspace;
import java.util.Optional;

/**
 * A request that found its workspace.
 *
 * @param key what makes a second arrival a repeat, or nothing when there is no effect to repeat
 * @param message the message that was acted on, or nothing
 */
record Arrival(Workspace workspace, Optional<String> key, Optional<String> message) {
    static Arrival of(Workspace workspace, Request<?> request) {
        return new Arrival(workspace, RequestKey.of(request), message(request));
    }

    private static Optional<String> message(Request<?> request) {
        return request instanceof BlockActionRequest action
                ? Optional.ofNullable(action.getPayload().getContainer())
                        .filter(container -> container.getMessageTs() != null)
                        .map(container -> container.getChannelId() + "/" + container.getMessageTs())
                : Optional.empty();
    }
}
