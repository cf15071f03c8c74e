package dev.rebound.slack;

import com.slack.api.bolt.response.Response;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

/** Where Slack's requests arrive over HTTP: raw bytes in, signature first, Bolt's answer out. */
@Path("/slack/events")
public class SlackEndpoint {
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final Edge edge;
    private final ExecutorService executor;

    SlackEndpoint(Edge edge, ExecutorService executor) {
        this.edge = edge;
        this.executor = executor;
    }

    /** Takes one request of at most 1 MiB; a wrong signature is 401 and leaves nothing behind. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public jakarta.ws.rs.core.Response take(byte[] body, @Context HttpHeaders headers, @Context RoutingContext http) {
        if (!edge.isSigned(all(headers, TIMESTAMP), all(headers, SIGNATURE), body)) {
            return jakarta.ws.rs.core.Response.status(401).build();
        }
        var answered = edge.answer(body, headers.getRequestHeaders());
        http.addEndHandler(sent -> answered.afterwards().run(executor));
        return toHttp(answered.response());
    }

    private static List<String> all(HttpHeaders headers, String name) {
        return Objects.requireNonNullElse(headers.getRequestHeader(name), List.of());
    }

    private static jakarta.ws.rs.core.Response toHttp(Response answer) {
        var http = jakarta.ws.rs.core.Response.status(answer.getStatusCode());
        if (answer.getBody() != null && !answer.getBody().isEmpty()) {
            http.entity(answer.getBody()).type(answer.getContentType());
        }
        Objects.requireNonNullElse(answer.getHeaders(), Map.<String, List<String>>of())
                .forEach((name, values) -> values.forEach(value -> http.header(name, value)));
        return http.build();
    }
}
