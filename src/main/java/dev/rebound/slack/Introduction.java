package dev.rebound.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.rebound.workspace.Workspaces;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks Slack, until it has answered, which workspace the bot token belongs to: after the start, and in nobody's way. */
public final class Introduction {
    private static final Logger LOG = Logger.getLogger(Introduction.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Slack slack;
    private final String token;
    private final InWorkspace inWorkspace;
    private final Workspaces workspaces;

    private final Thread asking = new Thread(this::askUntilAnswered, "introduction");
    private volatile @Nullable String missing = KitWords.of("slack.silent");

    /** @param token the bot's */
    public Introduction(Slack slack, String token, InWorkspace inWorkspace, Workspaces workspaces) {
        this.slack = slack;
        this.token = token;
        this.inWorkspace = inWorkspace;
        this.workspaces = workspaces;
    }

    /** Begins to ask, in a thread of its own. */
    public void begin() {
        asking.setDaemon(true);
        asking.start();
    }

    /** Asks no more. */
    public void end() {
        asking.interrupt();
    }

    /** What is in the way, in a sentence, or nothing once Slack has answered. */
    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    private void askUntilAnswered() {
        var wait = Duration.ofSeconds(1);
        while (missing != null && !asking.isInterrupted()) {
            ask();
            if (missing != null) {
                pause(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
            }
        }
    }

    private void ask() {
        try {
            var answer = slack.methods(token).authTest(r -> r);
            if (answer.isOk()) {
                welcome(answer);
            } else {
                refused(answer.getError());
            }
        } catch (IOException | SlackApiException | RuntimeException e) {
            LOG.warnf("Slack has not answered yet: %s", Trouble.of(e));
        }
    }

    private void welcome(AuthTestResponse answer) {
        inWorkspace.acrossWorkspaces(
                () -> workspaces.welcome(answer.getEnterpriseId(), answer.getTeamId(), answer.getUserId()));
        missing = null;
        LOG.infof("Slack has answered: team %s", answer.getTeamId());
    }

    private void refused(String error) {
        missing = KitWords.of("slack.refuses", error);
        LOG.error(missing);
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException ended) {
            asking.interrupt();
        }
    }
}
