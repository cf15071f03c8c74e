package dev.rebound.team.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Conversation;
import dev.rebound.people.TeamChannels;
import dev.rebound.slack.Tokens;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks Slack's {@code conversations.info} about a channel. */
final class ChannelLook implements TeamChannels {
    private static final Logger LOG = Logger.getLogger(ChannelLook.class);

    private final Slack slack;
    private final Tokens tokens;

    ChannelLook(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    /**
     * What was seen.
     *
     * @param name without the hash, or empty
     */
    record Seen(Ground ground, String name) {}

    @Override
    public Ground ground(UUID workspace, String channel) {
        return look(workspace, channel).ground();
    }

    Seen look(UUID workspace, String channel) {
        try {
            var answer = slack.methods(tokens.of(workspace)).conversationsInfo(request -> request.channel(channel));
            if (answer.isOk()) {
                var name = answer.getChannel().getName();
                return new Seen(ground(answer.getChannel()), name == null ? "" : name);
            }
            LOG.infof("Slack tells nothing about a channel: %s", answer.getError());
            return new Seen("channel_not_found".equals(answer.getError()) ? Ground.OUT_OF_REACH : Ground.UNKNOWN, "");
        } catch (IOException | SlackApiException e) {
            LOG.warnf("Slack did not tell about a channel: %s", e.getClass().getName());
            return new Seen(Ground.UNKNOWN, "");
        }
    }

    private static Ground ground(Conversation channel) {
        if (channel.isExtShared() || channel.isPendingExtShared()) {
            return Ground.SHARED;
        }
        // Shared with none but workspaces of the same organisation is no other company.
        if (channel.isShared() && !channel.isOrgShared()) {
            return Ground.SHARED;
        }
        var isTalk = channel.isIm() || channel.isMpim();
        return isTalk || channel.isArchived() || !channel.isMember() ? Ground.OUT_OF_REACH : Ground.OWN;
    }
}
