package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Hands a message to Slack as it stands, once, and tells how that ended; never throws for what Slack or the network does. Where Slack
 * refuses blocks with a chart among them, the text goes alone: not every Slack draws charts.
 */
public final class SlackWire {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Pattern NAME = Pattern.compile("[a-z_]{1,64}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "accesslimited");

    private static final String WRONG_BLOCKS = "invalid_blocks";
    private static final String GONE = "message_not_found";
    private static final String CHART = "\"data_visualization\"";

    private final OkHttpClient http;
    private final String base;

    /**
     * Over this client.
     *
     * @param http must not send again by itself: {@code retryOnConnectionFailure(false)}
     * @param base of the Web API, with its last slash
     */
    public SlackWire(OkHttpClient http, String base) {
        this.http = http;
        this.base = base;
    }

    /** Sends a message by {@code chat.postMessage}; the JSON names its channel. */
    public Outcome post(String token, String json) {
        var request = new Request.Builder().url(base + "chat.postMessage").header("Authorization", "Bearer " + token);
        return send(request, json);
    }

    /** Changes a message by {@code chat.update}; the JSON names its channel and its timestamp. */
    public Outcome change(String token, String json) {
        var request = new Request.Builder().url(base + "chat.update").header("Authorization", "Bearer " + token);
        return send(request, json);
    }

    /** Takes a message away by {@code chat.delete}; the JSON names its channel and its timestamp. One that is gone already is taken. */
    public Outcome takeAway(String token, String json) {
        var request = new Request.Builder().url(base + "chat.delete").header("Authorization", "Bearer " + token);
        var outcome = send(request, json);
        return outcome.equals(new Outcome.Refused(GONE)) ? new Outcome.Taken(Optional.empty()) : outcome;
    }

    /** Answers at a {@code response_url}. */
    public Outcome respond(String responseUrl, String json) {
        var url = HttpUrl.parse(responseUrl);
        return url == null ? new Outcome.Refused("invalid_url") : send(new Request.Builder().url(url), json);
    }

    private Outcome send(Request.Builder request, String json) {
        var outcome = once(request, json);
        return outcome instanceof Outcome.Refused refusal
                        && refusal.error().equals(WRONG_BLOCKS)
                        && json.contains(CHART)
                ? once(request, textAlone(json))
                : outcome;
    }

    private static String textAlone(String json) {
        var message = JsonParser.parseString(json).getAsJsonObject();
        message.remove("blocks");
        return message.toString();
    }

    private Outcome once(Request.Builder request, String json) {
        try (var response = http.newCall(
                        request.post(RequestBody.create(json, JSON)).build())
                .execute()) {
            return read(response);
        } catch (IOException unreachable) {
            return new Outcome.Later(Optional.empty(), unreachable.getClass().getSimpleName());
        }
    }

    private static Outcome read(Response response) throws IOException {
        var body = response.body() == null ? "" : response.body().string();
        var error = error(body);
        if (response.code() == 429 || response.code() >= 500 || PASSING.contains(error)) {
            return new Outcome.Later(pause(response), response.code() + " " + error);
        }
        var taken = response.isSuccessful() && error.isEmpty();
        return taken ? new Outcome.Taken(spot(body)) : new Outcome.Refused(error.isEmpty() ? "http_error" : error);
    }

    private static Optional<Spot> spot(String body) {
        var said = object(body);
        return said == null || !said.has("channel") || !said.has("ts")
                ? Optional.empty()
                : Optional.of(new Spot(
                        said.get("channel").getAsString(), said.get("ts").getAsString()));
    }

    private static Optional<Duration> pause(Response response) {
        var seconds = response.header("Retry-After", "");
        return seconds != null && SECONDS.matcher(seconds).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
                : Optional.empty();
    }

    /** Slack's name for what is wrong, or an empty text; a body in no known form is never repeated. */
    private static String error(String body) {
        var said = object(body);
        if (said == null) {
            return NAME.matcher(body).matches() && !body.equals("ok") ? body : "";
        }
        var ok = said.get("ok");
        if (ok == null || !ok.isJsonPrimitive() || ok.getAsBoolean()) {
            return "";
        }
        var name = said.has("error") ? said.get("error").getAsString() : "";
        return NAME.matcher(name).matches() ? name : "unknown_error";
    }

    private static @Nullable JsonObject object(String body) {
        try {
            var json = JsonParser.parseString(body);
            return json.isJsonObject() ? json.getAsJsonObject() : null;
        } catch (JsonSyntaxException other) {
            return null;
        }
    }
}
