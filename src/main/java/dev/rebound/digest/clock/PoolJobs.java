package dev.rebound.digest.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.digest.Settling;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** A job for each question about a shared digest that is to go on, which asks Slack about the channels first. */
final class PoolJobs {
    private static final Logger LOG = Logger.getLogger(PoolJobs.class);
    private static final TaskDescriptor<Asked> LOOK = TaskDescriptor.of("digest-pool", Asked.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final InWorkspace inWorkspace;
    private final Settling settling;
    private final DigestJobs.Slackward slackward;

    private PoolJobs(InWorkspace inWorkspace, Settling settling, DigestJobs.Slackward slackward) {
        this.inWorkspace = inWorkspace;
        this.settling = settling;
        this.slackward = slackward;
    }

    private record Asked(UUID workspace, UUID ask) {}

    static Consumer<UUID> later(Jobs jobs) {
        return ask -> jobs.soon(
                LOOK, new Asked(Objects.requireNonNull(InWorkspace.current(), "Teams are inside a workspace"), ask));
    }

    static Job looking(InWorkspace inWorkspace, Settling settling, DigestJobs.Slackward slackward) {
        var jobs = new PoolJobs(inWorkspace, settling, slackward);
        return new Job(Tasks.custom(LOOK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .execute((job, context) -> jobs.then(jobs.isDone(job.getData()))));
    }

    private CompletionHandler<Asked> then(boolean done) {
        return done
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, job) ->
                        job.reschedule(complete, slackward.clock().instant().plus(AGAIN));
    }

    private boolean isDone(Asked asked) {
        try {
            var clock = slackward.clock();
            var channels = inWorkspace.run(asked.workspace(), () -> settling.channels(asked.ask(), clock.instant()));
            var grounds = new HashMap<UUID, Ground>();
            channels.forEach(
                    (team, channel) -> grounds.put(team, slackward.channels().ground(asked.workspace(), channel)));
            return inWorkspace.untilSettled(() ->
                    inWorkspace.run(asked.workspace(), () -> settling.looked(asked.ask(), grounds, clock.instant())));
        } catch (RuntimeException trouble) {
            LOG.warnf("A question about a shared digest waits: %s", Trouble.of(trouble));
            throw trouble;
        }
    }
}
