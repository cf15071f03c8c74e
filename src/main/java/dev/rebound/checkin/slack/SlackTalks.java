package dev.rebound.checkin.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import dev.rebound.checkin.GroupTalks;
import dev.rebound.slack.Tokens;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Opens and closes group direct messages by {@code conversations.open} and {@code conversations.close}. */
final class SlackTalks implements GroupTalks {
    private static final Logger LOG = Logger.getLogger(SlackTalks.class);
    private static final Answer LATER = new Answer("", true);
    private static final Answer NEVER = new Answer("", false);

    /** What is about these people or this direct message, and does not pass. */
    private static final Set<String> FOR_GOOD = Set.of(
            "user_not_found",
            "users_not_found",
            "user_not_visible",
            "user_disabled",
            "cannot_dm_bot",
            "not_enough_users",
            "channel_not_found");

    private final Slack slack;
    private final Tokens tokens;

    SlackTalks(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    @Override
    public Answer open(UUID workspace, List<String> people) {
        try {
            var answer = slack.methods(tokens.of(workspace)).conversationsOpen(request -> request.users(people));
            if (answer.isOk()) {
                return new Answer(answer.getChannel().getId(), false);
            }
            LOG.warnf("A check-in was not opened: %s", answer.getError());
            return FOR_GOOD.contains(answer.getError()) ? NEVER : LATER;
        } catch (IOException | SlackApiException e) {
            LOG.warnf("A check-in was not opened: %s", e.getClass().getName());
            return LATER;
        }
    }

    @Override
    public boolean close(UUID workspace, String channel) {
        try {
            var answer = slack.methods(tokens.of(workspace)).conversationsClose(request -> request.channel(channel));
            if (!answer.isOk()) {
                LOG.warnf("A check-in was not closed: %s", answer.getError());
            }
            return answer.isOk() || FOR_GOOD.contains(answer.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warnf("A check-in was not closed: %s", e.getClass().getName());
            return false;
        }
    }
}
