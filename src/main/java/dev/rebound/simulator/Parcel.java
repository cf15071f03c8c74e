package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something for the app, and which try it is.
 *
 * @param retry 0 for the first try, up to 3
 * @param reason why there is a retry, or null
 */
record Parcel(
        Kind kind, JsonObject payload, int retry, @Nullable String reason) {

    enum Kind {
        COMMAND("slash_commands"),
        INTERACTION("interactive"),
        EVENT("events_api"),
        /** Only over HTTP: is this really the app's address? */
        HANDSHAKE("url_verification");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        /** The type of the envelope in Socket Mode. */
        String envelope() {
            return envelope;
        }
    }

    static Parcel of(Kind kind, JsonObject payload) {
        return new Parcel(kind, payload, 0, null);
    }

    Parcel again(String because) {
        return new Parcel(kind, payload, retry + 1, because);
    }

    String contentType() {
        return isForm() ? "application/x-www-form-urlencoded" : "application/json";
    }

    private boolean isForm() {
        return kind == Kind.COMMAND || kind == Kind.INTERACTION;
    }

    /** As it goes over HTTP. */
    String body() {
        return switch (kind) {
            case COMMAND ->
                payload.stream()
                        .map(e -> e.getKey() + "=" + encoded(String.valueOf(e.getValue())))
                        .collect(Collectors.joining("&"));
            case INTERACTION -> "payload=" + encoded(payload.encode());
            case EVENT, HANDSHAKE -> payload.encode();
        };
    }

    /** Whether the app may put an answer into its acknowledgement in Socket Mode. */
    boolean acceptsAnswer() {
        return kind == Kind.COMMAND || payload.getString("type", "").equals("view_submission");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
