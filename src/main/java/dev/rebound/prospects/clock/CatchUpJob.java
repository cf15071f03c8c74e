package dev.rebound.prospects.clock;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.prospects.CatchingUp;
import dev.rebound.prospects.EraseProspect;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The job of each workspace that is older than its do-not-contact list; an update puts it down, its id is the workspace's. */
final class CatchUpJob {
    private static final Logger LOG = Logger.getLogger(CatchUpJob.class);
    private static final TaskDescriptor<Void> CATCH_UP = TaskDescriptor.of("prospect-catch-up");
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    private CatchUpJob() {}

    static Job job(InWorkspace inWorkspace, CatchingUp catchingUp) {
        return new Job(Tasks.oneTime(CATCH_UP)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> work(new InSteps(inWorkspace, UUID.fromString(job.getId())), catchingUp)));
    }

    private static void work(InSteps steps, CatchingUp catchingUp) {
        try {
            catchingUp.work(steps);
        } catch (RuntimeException trouble) {
            LOG.errorf("The do-not-contact list could not catch up: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private record InSteps(InWorkspace inWorkspace, UUID workspace) implements EraseProspect.Steps {
        @Override
        public <T> T step(Supplier<T> work) {
            return inWorkspace.untilSettled(() -> inWorkspace.run(workspace, work::get));
        }
    }
}
