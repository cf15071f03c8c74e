package dev.rebound.abuse.clock;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.Incidents;
import dev.rebound.abuse.Notices;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import dev.rebound.slack.Undelivered;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Looks at reports of abuse in every workspace; each has a transaction of its own, and the trouble of one stops no other. */
public final class AbuseJobs {
    private static final Logger LOG = Logger.getLogger(AbuseJobs.class);
    private static final Duration LOOKED_AT = Duration.ofMinutes(2);
    private static final Duration SWEPT = Duration.ofDays(1);

    private final Workspaces workspaces;
    private final InWorkspace inWorkspace;
    private final Clock clock;

    /** @param workspaces all of which are looked at */
    public AbuseJobs(Workspaces workspaces, InWorkspace inWorkspace, Clock clock) {
        this.workspaces = workspaces;
        this.inWorkspace = inWorkspace;
        this.clock = clock;
    }

    /** The job that sees to reports that wait, every two minutes. */
    public Job chasing(Chasing chasing) {
        return new Job(Tasks.recurring("abuse-waiting", FixedDelay.of(LOOKED_AT))
                .execute((job, context) -> each(workspace -> look(workspace, chasing))));
    }

    /**
     * The job that forgets, every day.
     *
     * @param months how long a report is kept after its last decision, or after it was taken back; 1 or more
     */
    public Job forgetting(Incidents incidents, int months) {
        return new Job(Tasks.recurring("abuse-over", FixedDelay.of(SWEPT))
                .execute((job, context) -> each(workspace -> forget(workspace, incidents, months))));
    }

    /**
     * Hears of messages that Slack could not deliver.
     *
     * @param jobs where the job is put down that passes the report on
     */
    public static Undelivered returns(Notices notices, Jobs jobs) {
        return new Returns(notices, jobs);
    }

    /** The job that passes on what could not be delivered. */
    public Job passing(Notices notices, Chasing chasing) {
        return Returns.job(inWorkspace, notices, chasing, clock);
    }

    private void each(Consumer<Workspace> work) {
        inWorkspace.acrossWorkspaces(workspaces::all).forEach(workspace -> {
            try {
                work.accept(workspace);
            } catch (RuntimeException trouble) {
                LOG.errorf(
                        "Reports of abuse in workspace %s were not looked at: %s", workspace.id(), Trouble.of(trouble));
            }
        });
    }

    private void look(Workspace workspace, Chasing chasing) {
        inWorkspace.run(workspace, chasing::waiting).forEach(report -> look(workspace, report, chasing));
    }

    private void look(Workspace workspace, UUID report, Chasing chasing) {
        try {
            inWorkspace.untilSettled(() -> inWorkspace.run(workspace, () -> {
                chasing.look(report, clock.instant());
                return report;
            }));
        } catch (RuntimeException trouble) {
            LOG.errorf("The report of abuse %s was not looked at: %s", report, Trouble.of(trouble));
        }
    }

    private void forget(Workspace workspace, Incidents incidents, int months) {
        var before =
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
        inWorkspace.run(workspace, () -> incidents.forgetBefore(before));
    }
}
