package dev.rebound.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.rebound.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The same road with the database shut, for when it does not work: words of danger, the sample and help get their answer all the same,
 * since it needs no row. Whatever would have been written or looked up fails here, so no answer can claim that something was kept.
 */
final class Rowless {
    private Rowless() {}

    /** The answer, or nothing when it cannot be had without rows. */
    static Optional<Response> answer(Request<?> request, @Nullable Workspace workspace, Callable<Response> road) {
        var visit = Visit.begin(Scene.of(request));
        try {
            var answer = InWorkspace.withoutRows(workspace == null ? null : workspace.id(), road);
            AfterAck.add(visit.afterwards());
            return Optional.of(answer);
        } catch (Exception | StackOverflowError needsRows) {
            return Optional.empty();
        } finally {
            Visit.end();
        }
    }
}
