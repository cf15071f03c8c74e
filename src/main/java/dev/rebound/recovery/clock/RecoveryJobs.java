package dev.rebound.recovery.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.people.TeamChannels;
import dev.rebound.recovery.Later;
import dev.rebound.recovery.Posting;
import dev.rebound.recovery.Turn;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A job for each thing that was given, which knows nothing but its id. */
public final class RecoveryJobs implements Later {
    private static final Logger LOG = Logger.getLogger(RecoveryJobs.class);
    private static final TaskDescriptor<Given> GIVEN = TaskDescriptor.of("recovery", Given.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final Clock clock;

    /** @param jobs where one is put down */
    public RecoveryJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Given(UUID workspace, UUID recovery) {}

    @Override
    public void at(Instant moment, UUID recovery) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Things are given inside a workspace");
        var given = new Given(workspace, recovery);
        if (moment.isAfter(clock.instant())) {
            jobs.at(moment, GIVEN, given);
        } else {
            jobs.soon(GIVEN, given);
        }
    }

    /**
     * The job that posts.
     *
     * @param channels asked with no transaction open
     */
    public static Job posting(InWorkspace inWorkspace, Posting posting, TeamChannels channels, Clock clock) {
        return new Job(Tasks.custom(GIVEN)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) ->
                        then(settled(inWorkspace, job.getData(), posting, new Eyes(channels, clock)))));
    }

    private record Eyes(TeamChannels channels, Clock clock) {}

    private static CompletionHandler<Given> then(Turn turn) {
        return turn instanceof Turn.Again again
                ? (done, job) -> job.reschedule(done, again.at())
                : new CompletionHandler.OnCompleteRemove<>();
    }

    private static Turn settled(InWorkspace inWorkspace, Given given, Posting posting, Eyes eyes) {
        try {
            var channel = inWorkspace.run(given.workspace(), () -> posting.channel(given.recovery()));
            if (channel.isEmpty()) {
                return new Turn.Done();
            }
            var ground = eyes.channels().ground(given.workspace(), channel.get());
            return inWorkspace.untilSettled(() -> inWorkspace.run(
                    given.workspace(),
                    () -> posting.turn(given.recovery(), ground, eyes.clock().instant())));
        } catch (RuntimeException trouble) {
            LOG.warnf("Something that was given waits: %s", Trouble.of(trouble));
            throw trouble;
        }
    }
}
