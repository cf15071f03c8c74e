package dev.rebound.digest.clock;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rebound.digest.Due;
import dev.rebound.digest.Sending;
import dev.rebound.digest.Settling;
import dev.rebound.people.TeamChannels;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Looks for teams whose digest is due; each has a transaction of its own, and the trouble of one stops no other. */
public final class DigestJobs {
    private static final Logger LOG = Logger.getLogger(DigestJobs.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final InWorkspace inWorkspace;
    private final Due due;
    private final TeamChannels channels;
    private final Clock clock;

    private DigestJobs(InWorkspace inWorkspace, Due due, TeamChannels channels, Clock clock) {
        this.inWorkspace = inWorkspace;
        this.due = due;
        this.channels = channels;
        this.clock = clock;
    }

    /** The job that sends digests. */
    public static Job sending(Workspaces workspaces, InWorkspace inWorkspace, Due due, Slackward slackward) {
        var jobs = new DigestJobs(inWorkspace, due, slackward.channels(), slackward.clock());
        return new Job(Tasks.recurring("digests", FixedDelay.of(EVERY))
                .execute((job, context) ->
                        inWorkspace.acrossWorkspaces(workspaces::all).forEach(jobs::look)));
    }

    /**
     * What a digest asks before it goes.
     *
     * @param channels asked about the channel with no transaction open
     */
    public record Slackward(TeamChannels channels, Clock clock) {}

    /** Puts down that the channels of a question about a shared digest are to be looked at, in the caller's transaction. */
    public static Consumer<UUID> lookLater(Jobs jobs) {
        return PoolJobs.later(jobs);
    }

    /** The job that looks at them. */
    public static Job looking(InWorkspace inWorkspace, Settling settling, Slackward slackward) {
        return PoolJobs.looking(inWorkspace, settling, slackward);
    }

    private void look(Workspace workspace) {
        try {
            places(workspace).forEach(place -> send(workspace.id(), place));
        } catch (RuntimeException trouble) {
            LOG.errorf("No digests in workspace %s: %s", workspace.id(), Trouble.of(trouble));
        }
    }

    private List<Sending.Place> places(Workspace workspace) {
        return inWorkspace.run(workspace, () -> due.at(clock.instant()));
    }

    private void send(UUID workspace, Sending.Place place) {
        try {
            var ground = due.isForHomeAlone(place, clock.instant())
                    ? TeamChannels.Ground.OWN
                    : channels.ground(workspace, place.channel());
            if (ground == TeamChannels.Ground.OWN) {
                inWorkspace.untilSettled(() -> inWorkspace.run(workspace, () -> due.send(place, clock.instant())));
            } else if (ground == TeamChannels.Ground.SHARED) {
                inWorkspace.run(workspace, () -> due.leavesItsPool(place, clock.instant()));
            }
        } catch (RuntimeException trouble) {
            LOG.errorf("The digest of team %s waits: %s", place.team(), Trouble.of(trouble));
        }
    }
}
