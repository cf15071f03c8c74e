package dev.rebound.jobsearch.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.rebound.jobsearch.JobSearch;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;

/** Answers each request in the voice of the track that its sender is on; where rows are out of reach, in that of sales. */
record SpokenTo(JobSearch search) implements Listener {
    @Override
    public void listenTo(App app) {
        app.use(this::answer);
    }

    private Response answer(Request<?> request, Response response, MiddlewareChain chain) throws Exception {
        var user = request.getContext().getRequestUserId();
        return user == null || InWorkspace.isWithoutRows()
                ? chain.next(request)
                : search.voice(user).during(() -> chain.next(request));
    }
}
