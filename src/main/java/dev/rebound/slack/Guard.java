package dev.rebound.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every handler: finds the workspace, opens the one transaction, lets a repeated request have its answer and no second
 * effect, and turns what goes wrong into a sentence. Before such a sentence, it tries whether the answer can do without the database.
 */
public final class Guard implements Middleware {
    private static final Logger LOG = Logger.getLogger(Guard.class);
    private static final int NO_HANDLER = 404;

    private final Workspaces workspaces;
    private final InWorkspace inWorkspace;
    private final Once once;
    private final Sorry sorry;

    /** @param once gives each key one effect */
    public Guard(Workspaces workspaces, InWorkspace inWorkspace, Once once, Sorry sorry) {
        this.workspaces = workspaces;
        this.inWorkspace = inWorkspace;
        this.once = once;
        this.sorry = sorry;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request.getRequestType() == RequestType.UrlVerification) {
            return chain.next(request);
        }
        if (request.getRequestType() == RequestType.SSLCheck) {
            return Response.ok();
        }
        try {
            return answer(request, chain);
        } catch (Exception e) {
            LOG.errorf("A request of type %s failed: %s", request.getRequestType(), Trouble.of(e));
            return withoutRows(request, chain).orElseGet(() -> sorry.notSaved(request));
        }
    }

    private Optional<Response> withoutRows(Request<?> request, MiddlewareChain chain) {
        return Rowless.answer(request, knownWorkspaceOf(request), () -> handled(request, chain));
    }

    private Response answer(Request<?> request, MiddlewareChain chain) {
        return workspaceOf(request)
                .map(workspace -> once.answer(Arrival.of(workspace, request), () -> handled(request, chain)))
                .orElseGet(() -> withoutRows(request, chain).orElseGet(() -> sorry.startingUp(request)));
    }

    private Response handled(Request<?> request, MiddlewareChain chain) throws Exception {
        var answer = chain.next(request);
        return answer.getStatusCode() == NO_HANDLER ? sorry.notKnown(request) : answer;
    }

    private @Nullable Workspace knownWorkspaceOf(Request<?> request) {
        try {
            return workspaceOf(request).orElse(null);
        } catch (RuntimeException alsoOutOfReach) {
            return null;
        }
    }

    private Optional<Workspace> workspaceOf(Request<?> request) {
        var team = request.getContext().getTeamId();
        return team == null ? Optional.empty() : inWorkspace.acrossWorkspaces(() -> workspaces.ofTeam(team));
    }
}
