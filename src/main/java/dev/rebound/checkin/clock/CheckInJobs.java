package dev.rebound.checkin.clock;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rebound.checkin.Beginning;
import dev.rebound.checkin.Going;
import dev.rebound.checkin.GroupTalks;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Trouble;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/**
 * Looks for rounds that begin and for groups that go on; each has transactions of its own, none is open while Slack is asked, and the
 * trouble of one stops no other.
 */
public final class CheckInJobs {
    private static final Logger LOG = Logger.getLogger(CheckInJobs.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final InWorkspace inWorkspace;
    private final Road road;
    private final Slackward slackward;

    private CheckInJobs(InWorkspace inWorkspace, Road road, Slackward slackward) {
        this.inWorkspace = inWorkspace;
        this.road = road;
        this.slackward = slackward;
    }

    /** How a round goes, from its beginning to its end. */
    public record Road(Beginning beginning, Going going) {}

    /** What is asked of Slack on the way, and the time. */
    public record Slackward(TeamChannels channels, GroupTalks talks, Clock clock) {}

    /** The job that sees to rounds. */
    public static Job rounds(Workspaces workspaces, InWorkspace inWorkspace, Road road, Slackward slackward) {
        var jobs = new CheckInJobs(inWorkspace, road, slackward);
        return new Job(Tasks.recurring("check-ins", FixedDelay.of(EVERY))
                .execute((job, context) ->
                        inWorkspace.acrossWorkspaces(workspaces::all).forEach(jobs::look)));
    }

    private void look(Workspace workspace) {
        var id = workspace.id();
        try {
            within(id, () -> road.beginning().due(slackward.clock().instant())).forEach(place -> begin(id, place));
            within(id, () -> road.going().due(slackward.clock().instant())).forEach(meeting -> go(id, meeting));
        } catch (RuntimeException trouble) {
            LOG.errorf("No check-ins in workspace %s: %s", id, Trouble.of(trouble));
        }
    }

    private void begin(UUID workspace, Beginning.Place place) {
        try {
            if (slackward.channels().ground(workspace, place.channel()) == Ground.OWN) {
                settled(
                        workspace,
                        () -> road.beginning().begin(place, slackward.clock().instant()));
            }
        } catch (RuntimeException trouble) {
            LOG.errorf("The round of team %s waits: %s", place.team(), Trouble.of(trouble));
        }
    }

    private void go(UUID workspace, UUID meeting) {
        try {
            inWorkspace
                    .untilSettled(() -> within(
                            workspace,
                            () -> road.going().next(meeting, slackward.clock().instant())))
                    .ifPresent(errand -> ask(workspace, errand));
        } catch (RuntimeException trouble) {
            LOG.errorf("The check-in %s waits: %s", meeting, Trouble.of(trouble));
        }
    }

    private void ask(UUID workspace, Going.Errand errand) {
        switch (errand.what()) {
            case OPEN -> open(workspace, errand);
            case CLOSE -> close(workspace, errand);
        }
    }

    private void open(UUID workspace, Going.Errand errand) {
        if (slackward.channels().ground(workspace, errand.channel()) != Ground.OWN) {
            return;
        }
        var answer = slackward.talks().open(workspace, errand.people());
        var now = slackward.clock().instant();
        if (answer.isOpen()) {
            settled(workspace, () -> road.going().opened(errand.meeting(), answer.channel(), now));
        } else if (!answer.passing()) {
            settled(workspace, () -> road.going().refused(errand.meeting()));
        }
    }

    private void close(UUID workspace, Going.Errand errand) {
        if (slackward.talks().close(workspace, errand.channel())) {
            settled(workspace, () -> road.going().closed(errand.meeting()));
        }
    }

    private <T> T within(UUID workspace, Callable<T> work) {
        return inWorkspace.run(workspace, work);
    }

    private void settled(UUID workspace, Runnable work) {
        inWorkspace.untilSettled(() -> within(workspace, () -> {
            work.run();
            return true;
        }));
    }
}
