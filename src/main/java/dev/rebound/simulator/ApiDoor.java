package dev.rebound.simulator;

import dev.rebound.simulator.Failures.Failure;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where the app's calls come in: {@code /api/…} and the response URLs. */
final class ApiDoor {
    private static final System.Logger LOG = System.getLogger(ApiDoor.class.getName());

    /** What is answered over HTTP. */
    record Reply(int status, JsonObject body, int retryAfter) {
        static Reply of(JsonObject body) {
            return new Reply(200, body, 0);
        }
    }

    private record Request(String method, Arguments given, HttpServerRequest http) {}

    private final Loop loop;
    private final WorkspaceClock clock;
    private final Failures failures;
    private final Log log;

    ApiDoor(Loop loop, WorkspaceClock clock, Failures failures, Log log) {
        this.loop = loop;
        this.clock = clock;
        this.failures = failures;
        this.log = log;
    }

    /** Answers with this work, unless a failure is switched on for the method. */
    void receive(HttpServerRequest http, String method, BiFunction<Arguments, String, Reply> work) {
        http.body().onSuccess(bytes -> {
            Arguments given = Arguments.read(http.getHeader("Content-Type"), bytes.toString(), http.query());
            String token = token(http, given);
            given.given().remove("token");
            Optional<Failure> failure = failures.next(method);
            Request request = new Request(method, given, http);
            if (failure.isPresent()) {
                fail(request, failure.get(), guarded(work), token);
            } else {
                send(request, guarded(work).apply(given, token));
            }
        });
    }

    /** A mistake in here must not leave the caller waiting. */
    private static BiFunction<Arguments, String, Reply> guarded(BiFunction<Arguments, String, Reply> work) {
        return (given, token) -> {
            try {
                return work.apply(given, token);
            } catch (RuntimeException mistake) {
                LOG.log(System.Logger.Level.ERROR, "the simulator failed at a call", mistake);
                return new Reply(500, Replies.error("fatal_error"), 0);
            }
        };
    }

    private void fail(Request request, Failure failure, BiFunction<Arguments, String, Reply> work, String token) {
        switch (failure.mode()) {
            case RATE_LIMITED -> send(request, limited(failure.number()));
            case SERVER_ERROR -> send(request, new Reply(500, Replies.error("internal_error"), 0));
            case ERROR -> send(request, Reply.of(Replies.error(failure.error())));
            case HANG_UP -> hangUp(request, new JsonObject());
            case LOSE_ANSWER ->
                hangUp(request, work.apply(request.given(), token).body());
            case LATE -> {
                Reply reply = work.apply(request.given(), token);
                loop.after(Duration.ofMillis(failure.number()), () -> send(request, reply));
            }
        }
    }

    static Reply limited(int seconds) {
        return new Reply(429, Replies.error("ratelimited"), seconds);
    }

    private void hangUp(Request request, JsonObject done) {
        record(request, new Reply(0, done, 0));
        request.http().connection().close();
    }

    private void send(Request request, Reply reply) {
        record(request, reply);
        var response = request.http().response().setStatusCode(reply.status());
        if (reply.retryAfter() > 0) {
            response.putHeader("Retry-After", Integer.toString(reply.retryAfter()));
        }
        response.putHeader("Content-Type", "application/json; charset=utf-8")
                .end(reply.body().encode());
    }

    private void record(Request request, Reply reply) {
        Instant now = clock.now();
        log.add(new Call(
                log.next(), now, request.method(), request.given().given().copy(), reply.status(), reply.body()));
    }

    private static String token(HttpServerRequest http, Arguments given) {
        String header = http.getHeader("Authorization");
        boolean bearer = header != null && header.startsWith("Bearer ");
        return bearer ? header.substring("Bearer ".length()).strip() : given.text("token");
    }
}
