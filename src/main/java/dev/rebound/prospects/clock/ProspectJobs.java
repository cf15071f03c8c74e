package dev.rebound.prospects.clock;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.prospects.CatchingUp;
import dev.rebound.prospects.EraseProspect;
import dev.rebound.prospects.Later;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One job for each erasure, and one of each workspace that is older than the list. */
public final class ProspectJobs implements Later {
    private static final Logger LOG = Logger.getLogger(ProspectJobs.class);
    private static final TaskDescriptor<Due> ERASURE = TaskDescriptor.of("prospect-erasure", Due.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    private final Jobs jobs;

    /** @param jobs where they are put down */
    public ProspectJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    private record Due(UUID workspace, UUID erasure, String admin) {}

    @Override
    public void erase(UUID erasure, String admin) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Erasures belong to a workspace");
        jobs.soon(ERASURE, new Due(workspace, erasure, admin));
    }

    /**
     * The job for the engine.
     *
     * @param tell tells an admin that it is done, and in how many entries the name stood if that may be told
     */
    public static Job job(InWorkspace inWorkspace, EraseProspect eraser, BiConsumer<String, Optional<Integer>> tell) {
        return new Job(Tasks.oneTime(ERASURE)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> work(job.getData(), new InSteps(inWorkspace, job.getData()), eraser, tell)));
    }

    /** The job, for the engine, that puts stops from before there was a list on it. */
    public static Job catchUp(InWorkspace inWorkspace, CatchingUp catchingUp) {
        return CatchUpJob.job(inWorkspace, catchingUp);
    }

    private static void work(Due due, InSteps steps, EraseProspect eraser, BiConsumer<String, Optional<Integer>> tell) {
        try {
            var entries = eraser.work(due.erasure(), steps);
            steps.step(() -> {
                eraser.done(due.erasure());
                tell.accept(due.admin(), entries);
                return true;
            });
        } catch (RuntimeException trouble) {
            LOG.errorf("An erasure stumbled: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private record InSteps(InWorkspace inWorkspace, Due due) implements EraseProspect.Steps {
        @Override
        public <T> T step(Supplier<T> work) {
            return inWorkspace.untilSettled(() -> inWorkspace.run(due.workspace(), work::get));
        }
    }
}
