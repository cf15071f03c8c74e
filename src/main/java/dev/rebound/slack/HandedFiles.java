package dev.rebound.slack;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings files that a person handed over in a form. The token goes to Slack's own file host alone, or, where another address than Slack's
 * is set for its Web API, to that very place; nobody is followed elsewhere.
 */
public final class HandedFiles {
    private static final Logger LOG = Logger.getLogger(HandedFiles.class);
    private static final HttpUrl SLACK = HttpUrl.get("https://files.slack.com/");
    private static final int NOT_FOUND = 404;
    private static final int NO_MORE = 410;
    private static final int TOO_MANY = 429;
    private static final int OURS_NOT = 500;

    private final OkHttpClient http;
    private final HttpUrl api;
    private final Tokens tokens;

    /**
     * Over this client, with its redirects off.
     *
     * @param apiUrl where Slack's Web API is
     */
    public HandedFiles(OkHttpClient http, String apiUrl, Tokens tokens) {
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
        api = HttpUrl.get(apiUrl);
        this.tokens = tokens;
    }

    /** What came of it. */
    public sealed interface Brought {
        /** All of it. */
        record Whole(byte[] bytes) implements Brought {}

        /** More than was wanted. */
        record TooLarge() implements Brought {}

        /** Slack does not let us have it, or it is not Slack's: asking again does not help. */
        record Refused() implements Brought {}

        /** It is not there any more. */
        record Gone() implements Brought {}

        /** Slack did not hand it over now. */
        record Late() implements Brought {}
    }

    /**
     * Brings one, with the token of that workspace.
     *
     * @param most how many bytes at most
     */
    public Brought bring(UUID workspace, String address, int most) {
        var url = HttpUrl.parse(address);
        if (url == null || !isSlack(url)) {
            return new Brought.Refused();
        }
        var request = new Request.Builder().url(url).header("Authorization", "Bearer " + tokens.of(workspace));
        try (var answer = http.newCall(request.build()).execute()) {
            return read(answer, most);
        } catch (IOException failed) {
            LOG.warnf("A file was not handed over: %s", Trouble.of(failed));
            return new Brought.Late();
        }
    }

    private boolean isSlack(HttpUrl url) {
        return isSamePlace(url, SLACK) || (!isOfSlack(api.host()) && isSamePlace(url, api));
    }

    private static boolean isOfSlack(String host) {
        return host.equals("slack.com") || host.endsWith(".slack.com");
    }

    private static boolean isSamePlace(HttpUrl one, HttpUrl other) {
        return one.scheme().equals(other.scheme()) && one.host().equals(other.host()) && one.port() == other.port();
    }

    /** Who may not have a file gets Slack's page to sign in, with status 200. */
    private static Brought read(Response answer, int most) throws IOException {
        if (!answer.isSuccessful()) {
            LOG.warnf("A file was not handed over: HTTP %d", answer.code());
            return refused(answer.code());
        }
        var type = Optional.ofNullable(answer.header("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            LOG.warn("A file was not handed over: a page came in its place");
            return new Brought.Refused();
        }
        var bytes = upTo(answer, most + 1);
        return bytes == null || bytes.length > most ? new Brought.TooLarge() : new Brought.Whole(bytes);
    }

    /** Null when it is announced to be more. */
    private static byte @Nullable [] upTo(Response answer, int most) throws IOException {
        var body = answer.body();
        return body.contentLength() > most ? null : body.byteStream().readNBytes(most);
    }

    private static Brought refused(int status) {
        if (status == NOT_FOUND || status == NO_MORE) {
            return new Brought.Gone();
        }
        if (status == TOO_MANY || status >= OURS_NOT) {
            return new Brought.Late();
        }
        return new Brought.Refused();
    }
}
