package dev.rebound.calls.clock;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.calls.Importing;
import dev.rebound.calls.Later;
import dev.rebound.calls.Source;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/** One job for each file, and one for each that is taken back. */
public final class CallJobs implements Later {
    private static final TaskDescriptor<Due> READ = TaskDescriptor.of("call-file", Due.class);
    private static final TaskDescriptor<Due> TAKE_BACK = TaskDescriptor.of("call-file-back", Due.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final Jobs jobs;

    /** @param jobs where they are put down */
    public CallJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    record Due(UUID workspace, UUID file) {}

    @Override
    public void read(UUID asked) {
        jobs.soon(READ, due(asked));
    }

    @Override
    public void takeBack(UUID done) {
        jobs.soon(TAKE_BACK, due(done));
    }

    private static Due due(UUID file) {
        return new Due(Objects.requireNonNull(InWorkspace.current(), "Files come from inside a workspace"), file);
    }

    /** The job that reads, for the engine. */
    public static Job reads(InWorkspace inWorkspace, Importing importing, Source source) {
        var walk = new FileWalk(inWorkspace, importing, source);
        return new Job(Tasks.oneTime(READ)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> walk.read(job.getData(), context.getExecution().consecutiveFailures)));
    }

    /** The job that takes back, for the engine. */
    public static Job takesBack(InWorkspace inWorkspace, Importing importing, Source source) {
        var walk = new FileWalk(inWorkspace, importing, source);
        return new Job(Tasks.oneTime(TAKE_BACK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> walk.takeBack(job.getData())));
    }
}
