package dev.rebound.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import java.util.ArrayList;
import java.util.List;

/** Bolt, with our own way in: no call to Slack before a handler, the workspace from the database, one transaction a request. */
public final class SlackApp {
    private SlackApp() {}

    /**
     * Bolt over the given listeners. A middleware that one of them adds runs inside the guard's transaction.
     *
     * @param token the bot's, put into each request's context
     * @param guard the middleware that every request passes
     */
    public static App over(Slack slack, String token, Middleware guard, List<Listener> listeners) {
        var config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(token)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .appInitializersEnabled(false)
                .build();
        var app = new App(config, slack, new ArrayList<>(List.of(withToken(token), guard)));
        listeners.forEach(listener -> listener.listenTo(app));
        return app;
    }

    private static Middleware withToken(String token) {
        return (request, response, chain) -> {
            request.getContext().setBotToken(token);
            return chain.next(request);
        };
    }
}
