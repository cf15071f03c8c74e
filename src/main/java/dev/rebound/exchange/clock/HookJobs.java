package dev.rebound.exchange.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.exchange.Carry;
import dev.rebound.exchange.Dispatch;
import dev.rebound.exchange.Line;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** One job for each event. No transaction is open while the other side answers; a crash in that moment may repeat an event and loses none. */
public final class HookJobs implements Dispatch {
    private static final Logger LOG = Logger.getLogger(HookJobs.class);
    private static final TaskDescriptor<Due> EVENT = TaskDescriptor.of("webhook-event", Due.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    private final Jobs jobs;

    /** @param jobs where they are put down */
    public HookJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    private record Due(UUID workspace, UUID event) {}

    @Override
    public void soon(UUID event) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Events happen inside a workspace");
        jobs.soon(EVENT, new Due(workspace, event));
    }

    /** The job for the engine. */
    public static Job job(InWorkspace inWorkspace, Carry carry, Line line, Clock clock) {
        var walk = new Walk(inWorkspace, carry, line, clock);
        return new Job(Tasks.custom(EVENT)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> walk.of(job.getData())
                        .<CompletionHandler<Due>>map(HookJobs::comeAgain)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Due> comeAgain(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    private record Walk(InWorkspace inWorkspace, Carry carry, Line line, Clock clock) {
        /** When to come again, or nothing when this event is done with. */
        Optional<Instant> of(Due due) {
            try {
                var load = settled(due, () -> carry.load(due.event()));
                return load.flatMap(known -> sent(due, known));
            } catch (RuntimeException trouble) {
                LOG.errorf("A webhook's job stumbled: %s", Trouble.of(trouble));
                throw trouble;
            }
        }

        private Optional<Instant> sent(Due due, Carry.Load load) {
            var taken = line.send(load.hook(), load.event(), clock.instant());
            var next = settled(due, () -> carry.after(load.event(), taken));
            if (next.isGivenUp()) {
                LOG.errorf("A webhook's event was given up: %s", load.event().id());
            }
            return Optional.ofNullable(next.again());
        }

        private <T> T settled(Due due, Callable<T> work) {
            return inWorkspace.untilSettled(() -> inWorkspace.run(due.workspace(), work));
        }
    }
}
