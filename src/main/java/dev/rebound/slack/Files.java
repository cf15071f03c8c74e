package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file that a person asked for into their direct message. It leaves after the answer and is stored nowhere; when Slack does
 * not take it, a sentence says so, and it is asked for again.
 */
public final class Files {
    private static final Logger LOG = Logger.getLogger(Files.class);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final OkHttpClient http;
    private final Slack slack;
    private final SlackWire wire;
    private final Tokens tokens;

    /** Over these clients; none of them may send again by itself. */
    public Files(OkHttpClient http, Slack slack, SlackWire wire, Tokens tokens) {
        this.http = http;
        this.slack = slack;
        this.wire = wire;
        this.tokens = tokens;
    }

    /**
     * A file of text.
     *
     * @param name with its ending, such as {@code contacts.csv}: ASCII letters, digits, dots and hyphens
     * @param said a sentence that goes before it
     * @param content sent as UTF-8; not empty
     */
    public record Text(String name, String said, String content) {}

    /** Sends a file to a person once the answer has left; nothing goes out when the request is rolled back. */
    public void send(String user, Text file) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Files are sent inside a workspace");
        Visit.afterwards(() -> bring(workspace, user, file));
    }

    /** Files are shared in conversations alone: the sentence before it tells which one is the person's. */
    private void bring(UUID workspace, String user, Text file) {
        var token = tokens.of(workspace);
        var id = lodge(token, file);
        if (id == null) {
            wire.post(token, message(user, KitWords.of("file.late", file.name())));
            return;
        }
        var outcome = wire.post(token, message(user, file.said()));
        var spot = outcome instanceof Outcome.Taken taken ? taken.spot() : Optional.<Spot>empty();
        if (spot.isEmpty()) {
            LOG.warnf("A file has no place: %s", outcome);
        } else if (!share(slack.methods(token), spot.get().channel(), new FileDetails(id, file.name()))) {
            wire.post(token, message(user, KitWords.of("file.late", file.name())));
        }
    }

    /** Hands the bytes over; the file's id, or null when Slack did not take them. */
    private @Nullable String lodge(String token, Text file) {
        var bytes = file.content().getBytes(StandardCharsets.UTF_8);
        try {
            var begun = slack.methods(token)
                    .filesGetUploadURLExternal(r -> r.filename(file.name()).length(bytes.length));
            if (!begun.isOk()) {
                LOG.warnf("A file was not taken: %s", begun.getError());
                return null;
            }
            return put(begun.getUploadUrl(), bytes) ? begun.getFileId() : null;
        } catch (IOException | SlackApiException e) {
            LOG.warnf("A file was not taken: %s", Trouble.of(e));
            return null;
        }
    }

    private boolean put(String url, byte[] bytes) throws IOException {
        var to = HttpUrl.parse(url);
        if (to == null) {
            return false;
        }
        var request = new Request.Builder().url(to).post(RequestBody.create(bytes, BYTES));
        try (var answer = http.newCall(request.build()).execute()) {
            return answer.isSuccessful();
        }
    }

    private static boolean share(MethodsClient methods, String channel, FileDetails file) {
        try {
            var done = methods.filesCompleteUploadExternal(
                    r -> r.files(List.of(file)).channelId(channel));
            if (!done.isOk()) {
                LOG.warnf("A file was not shared: %s", done.getError());
            }
            return done.isOk();
        } catch (IOException | SlackApiException e) {
            LOG.warnf("A file was not shared: %s", Trouble.of(e));
            return false;
        }
    }

    private static String message(String user, String text) {
        var json = new JsonObject();
        json.addProperty("channel", user);
        json.addProperty("text", Mrkdwn.escaped(text));
        return json.toString();
    }
}
