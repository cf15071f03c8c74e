package dev.rebound.reject.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a form was opened, so that its answer is shown there; travels through the form as its metadata, which goes back to Slack,
 * where the URL came from, and to nobody else.
 *
 * @param responseUrl null when it was opened from nowhere
 * @param until the second of the epoch until which Slack takes answers there
 */
record Origin(@Nullable String responseUrl, long until) {
    /** A minute less than Slack's half an hour, for the way. */
    private static final Duration OPEN = Duration.ofMinutes(29);

    private static final Gson GSON = new Gson();

    static Origin nowhere() {
        return new Origin(null, 0);
    }

    static Origin at(@Nullable String responseUrl, Instant now) {
        return responseUrl == null || responseUrl.isBlank()
                ? nowhere()
                : new Origin(responseUrl, now.plus(OPEN).getEpochSecond());
    }

    static Origin of(View view) {
        var metadata = view.getPrivateMetadata();
        return metadata == null || metadata.isBlank() ? nowhere() : GSON.fromJson(metadata, Origin.class);
    }

    String metadata() {
        return GSON.toJson(this);
    }

    /** Shows the person an answer where they came from, or by direct message when Slack takes none there. */
    void answer(Outbound out, String user, Message message, Instant now) {
        if (responseUrl != null && now.getEpochSecond() < until) {
            out.courier().whisper(responseUrl, message);
        } else {
            out.courier().post(user, message);
        }
    }
}
