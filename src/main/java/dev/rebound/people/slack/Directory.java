package dev.rebound.people.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import dev.rebound.people.Absences;
import dev.rebound.people.Acquaintance;
import dev.rebound.people.Admins;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Tokens;
import dev.rebound.workspace.Workspaces;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks Slack's {@code users.info} about a person. */
public final class Directory {
    private static final Logger LOG = Logger.getLogger(Directory.class);

    private final Slack slack;
    private final Tokens tokens;
    private final InWorkspace inWorkspace;
    private final Workspaces workspaces;

    /** @param tokens whose token asks */
    public Directory(Slack slack, Tokens tokens, InWorkspace inWorkspace, Workspaces workspaces) {
        this.slack = slack;
        this.tokens = tokens;
        this.inWorkspace = inWorkspace;
        this.workspaces = workspaces;
    }

    /** Who writes down what Slack said. */
    public record Learners(Acquaintance acquaintance, Admins admins, Absences absences) {}

    /**
     * Asks about a user, with no transaction open meanwhile, and passes the answer on. An answer without a user changes nothing.
     *
     * @throws IllegalStateException when Slack did not answer
     */
    public void ask(UUID workspace, String user, Learners learners) {
        ask(workspace, user).ifPresent(found -> inWorkspace.run(workspace, () -> pass(workspace, found, learners)));
    }

    private @Nullable Void pass(UUID workspace, User user, Learners learners) {
        workspaces.find(workspace).ifPresent(known -> {
            var profile = Profile.of(user, known.teamId());
            learners.acquaintance().learn(user.getId(), profile.zone(), profile.standing());
            learners.admins().learn(user.getId(), profile.admin());
            learners.absences().learn(user.getId(), profile.status());
        });
        return null;
    }

    private Optional<User> ask(UUID workspace, String user) {
        try {
            var answer = slack.methods(tokens.of(workspace)).usersInfo(request -> request.user(user));
            if (!answer.isOk()) {
                LOG.infof("Slack tells nothing about a person: %s", answer.getError());
            }
            return Optional.ofNullable(answer.getUser());
        } catch (IOException | SlackApiException e) {
            throw new IllegalStateException("users.info was not answered", e);
        }
    }
}
