package dev.rebound.talk.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import dev.rebound.talk.Alarm;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One job for each ask, which comes when its time is over. */
public final class TalkJobs implements Alarm {
    private static final Logger LOG = Logger.getLogger(TalkJobs.class);
    private static final TaskDescriptor<Ending> ENDING = TaskDescriptor.of("talk", Ending.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);

    private final Jobs jobs;

    /** @param jobs where it is put down, in the transaction of the ask */
    public TalkJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    private record Ending(UUID workspace, UUID talk) {}

    /** Looks at an ask within its workspace, or tells when to look again. */
    public interface Look {
        /** Nothing when that is done. */
        Optional<Instant> look(UUID talk);
    }

    @Override
    public void look(UUID talk, Instant at) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "People ask inside a workspace");
        jobs.at(at, ENDING, new Ending(workspace, talk));
    }

    /** The job for the engine. */
    public static Job job(InWorkspace inWorkspace, Look look) {
        return new Job(Tasks.custom(ENDING)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(inWorkspace, job.getData(), look)
                        .<CompletionHandler<Ending>>map(TalkJobs::comeAgain)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Ending> comeAgain(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    /** A race that was lost to a press of somebody is run again, and finds what that one left. */
    private static Optional<Instant> settled(InWorkspace inWorkspace, Ending ending, Look look) {
        try {
            return inWorkspace.untilSettled(() -> inWorkspace.run(ending.workspace(), () -> look.look(ending.talk())));
        } catch (RuntimeException trouble) {
            LOG.warnf("An ask was not looked at: %s", Trouble.of(trouble));
            throw trouble;
        }
    }
}
