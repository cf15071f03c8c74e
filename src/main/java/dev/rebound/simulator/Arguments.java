package dev.rebound.simulator;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, from a form or from JSON.
 *
 * @param given values as they came; structures that a form carries as text are read already
 */
record Arguments(JsonObject given) {
    private static final List<String> STRUCTURES = List.of("blocks", "view", "attachments", "metadata", "files");

    static Arguments read(@Nullable String contentType, String body, @Nullable String query) {
        JsonObject given = new JsonObject();
        fill(given, query == null ? "" : query);
        if (contentType != null && contentType.startsWith("application/json")) {
            parsed(body).filter(JsonObject.class::isInstance).ifPresent(o -> given.mergeIn((JsonObject) o));
        } else {
            fill(given, body);
        }
        STRUCTURES.forEach(key -> structure(given, key));
        return new Arguments(given);
    }

    private static void fill(JsonObject given, String form) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void structure(JsonObject given, String key) {
        if (given.getValue(key) instanceof String text) {
            parsed(text).ifPresent(value -> given.put(key, value));
        }
    }

    private static Optional<Object> parsed(String text) {
        try {
            return Optional.ofNullable(Json.decodeValue(text));
        } catch (DecodeException noJson) {
            return Optional.empty();
        }
    }

    boolean has(String key) {
        return !text(key).isEmpty();
    }

    /** The value as text, empty when it is not there. */
    String text(String key) {
        Object value = given.getValue(key);
        return value == null ? "" : value.toString();
    }

    boolean flag(String key) {
        return text(key).equals("true") || text(key).equals("1");
    }

    /** A whole number, or the other one when there is none. */
    int number(String key, int otherwise) {
        return text(key).matches("\\d{1,6}") ? Integer.parseInt(text(key)) : otherwise;
    }

    Optional<JsonObject> object(String key) {
        return given.getValue(key) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    Optional<JsonArray> array(String key) {
        return given.getValue(key) instanceof JsonArray array ? Optional.of(array) : Optional.empty();
    }
}
