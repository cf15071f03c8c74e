package dev.rebound.wiring;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** Slack for what a person waits for: gives up after 1.5 s and, like all of our clients, never sends anything again by itself. */
final class Hasty implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMillis(1500);

    private final Slack slack;

    /**
     * Over the connections of this client.
     *
     * @param base of the Web API, with its last slash
     */
    Hasty(OkHttpClient http, String base) {
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(base);
        settings.setStatsEnabled(false);
        var client = new SlackHttpClient(http.newBuilder().callTimeout(LONGEST).build());
        client.setConfig(settings);
        slack = Slack.getInstance(settings, client);
    }

    MethodsClient methods(String token) {
        return slack.methods(token);
    }

    @Override
    public void close() throws Exception {
        slack.close();
    }
}
