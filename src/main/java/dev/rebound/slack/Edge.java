package dev.rebound.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** From raw bytes to Bolt and back; over HTTP it refuses everything when there is no signing secret. */
public final class Edge {
    private static final Logger LOG = Logger.getLogger(Edge.class);

    private final App app;
    private final SlackRequestParser parser;
    private final @Nullable SignatureVerifier verifier;
    private final Clock clock;

    /** @param signingSecret Slack's, or empty when only Socket Mode is used */
    public Edge(App app, String signingSecret, Clock clock) {
        this.app = app;
        this.clock = clock;
        parser = new SlackRequestParser(app.config());
        verifier = signingSecret.isBlank() ? null : new SignatureVerifier(signingSecret);
    }

    boolean isSigned(List<String> timestamps, List<String> signatures, byte[] body) {
        return verifier != null && verifier.accepts(timestamps, signatures, body, clock.instant());
    }

    /** The answer to a request over HTTP. */
    Answered answer(byte[] body, Map<String, List<String>> headers) {
        return answer(HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(new String(body, StandardCharsets.UTF_8))
                .headers(new RequestHeaders(headers))
                .queryString(Map.of())
                .build());
    }

    /** The answer to a payload that came over a socket. */
    Answered answer(String payload) {
        return answer(HttpRequest.builder()
                .requestUri("")
                .requestBody(payload)
                .headers(new RequestHeaders(Map.of()))
                .queryString(Map.of())
                .socketMode(true)
                .build());
    }

    /** A request that no handler can read is 400, and its words stay out of the log. */
    private Answered answer(HttpRequest request) {
        var afterwards = AfterAck.begin();
        try {
            return new Answered(app.run(parser.parse(request)), afterwards);
        } catch (Exception e) {
            LOG.errorf("A request could not be read: %s", e.getClass().getName());
            return new Answered(Response.error(400), afterwards);
        } finally {
            AfterAck.end();
        }
    }
}
