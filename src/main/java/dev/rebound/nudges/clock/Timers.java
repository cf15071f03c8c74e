package dev.rebound.nudges.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.nudges.Alarm;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The ends of breaks and of runs as jobs, which outlive a restart. What a job finds done already it leaves alone. */
public final class Timers implements Alarm {
    private static final Logger LOG = Logger.getLogger(Timers.class);
    private static final TaskDescriptor<Due> PAUSE = TaskDescriptor.of("pause-end", Due.class);
    private static final TaskDescriptor<Due> RUN = TaskDescriptor.of("run-end", Due.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final Jobs jobs;

    /** @param jobs where the end is put down */
    public Timers(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void pauseEnds(UUID pause, Instant at) {
        jobs.at(at, PAUSE, due(pause));
    }

    @Override
    public void runEnds(UUID run, Instant at) {
        jobs.at(at, RUN, due(run));
    }

    private static Due due(UUID what) {
        return new Due(Objects.requireNonNull(InWorkspace.current(), "Timers run inside a workspace"), what);
    }

    /**
     * The job that ends breaks.
     *
     * @param end ends one and tells of it, in one transaction
     */
    public static Job pauses(InWorkspace inWorkspace, Consumer<UUID> end) {
        return new Job(Tasks.oneTime(PAUSE)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(inWorkspace, job.getData(), () -> {
                    end.accept(job.getData().id());
                    return Optional.empty();
                })));
    }

    /**
     * The job that looks after runs.
     *
     * @param look looks at one and tells of it when it is over, in one transaction; gives when to look again
     */
    public static Job runs(InWorkspace inWorkspace, Function<UUID, Optional<Instant>> look) {
        return new Job(Tasks.custom(RUN)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(
                                inWorkspace,
                                job.getData(),
                                () -> look.apply(job.getData().id()))
                        .<CompletionHandler<Due>>map(Timers::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Due> again(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    private static Optional<Instant> settled(InWorkspace inWorkspace, Due due, Supplier<Optional<Instant>> work) {
        try {
            return inWorkspace.untilSettled(() -> inWorkspace.run(due.workspace(), work::get));
        } catch (RuntimeException trouble) {
            LOG.warnf("A break or a run did not end: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private record Due(UUID workspace, UUID id) {}
}
