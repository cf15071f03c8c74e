package dev.rebound.slack;

import com.slack.api.bolt.request.Request;
import dev.rebound.workspace.Workspace;
import java.util.Optional;

/**
 * A request that found its workspace.
 *
 * @param key what makes a second arrival a repeat, or nothing when there is no effect to repeat
 * @param scene where it happened
 */
record Arrival(Workspace workspace, Optional<String> key, Scene scene) {
    static Arrival of(Workspace workspace, Request<?> request) {
        return new Arrival(workspace, RequestKey.of(request), Scene.of(request));
    }
}
