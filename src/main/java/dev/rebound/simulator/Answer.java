package dev.rebound.simulator;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * What came back from the app.
 *
 * @param status of HTTP; 200 for an acknowledgement in Socket Mode, 0 when nothing came
 * @param noRetry whether the app asked not to be tried again
 */
public record Answer(Result result, int status, String body, boolean noRetry) {

    /** How a delivery ended. */
    public enum Result {
        OK(""),
        HTTP_ERROR("http_error"),
        TIMEOUT("http_timeout"),
        CONNECTION_FAILED("connection_failed");

        private final String retryReason;

        Result(String retryReason) {
            this.retryReason = retryReason;
        }

        String retryReason() {
            return retryReason;
        }
    }

    static Answer none(Result result) {
        return new Answer(result, 0, "", false);
    }

    static Answer acknowledged(String body) {
        return new Answer(Result.OK, 200, body, false);
    }

    public boolean isOk() {
        return result == Result.OK;
    }

    /** The body as an object, if it is one. */
    public Optional<JsonObject> json() {
        if (!body.strip().startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonObject(body));
        } catch (DecodeException noJson) {
            return Optional.empty();
        }
    }
}
