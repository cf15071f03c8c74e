package dev.rebound.followup.clock;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.followup.Alarm;
import dev.rebound.followup.Reminding;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One job for each day that was tapped; it looks until its follow-up was told, moved, ended or let go. */
public final class Looks implements Alarm {
    private static final Logger LOG = Logger.getLogger(Looks.class);
    private static final TaskDescriptor<Look> LOOK = TaskDescriptor.of("follow-up", Look.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(20);

    private final Jobs jobs;

    /** @param jobs where it is put down, in the transaction of the tap */
    public Looks(Jobs jobs) {
        this.jobs = jobs;
    }

    private record Look(UUID workspace, UUID followUp, String day) {}

    @Override
    public void look(UUID followUp, LocalDate day, Instant at) {
        var workspace = Objects.requireNonNull(InWorkspace.current(), "Days are tapped inside a workspace");
        jobs.at(at, LOOK, new Look(workspace, followUp, day.toString()));
    }

    /** The job for the engine. */
    public static Job job(Reminding reminding, InWorkspace inWorkspace, Clock clock) {
        return new Job(Tasks.custom(LOOK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> settled(reminding, inWorkspace, job.getData(), clock)
                        .<CompletionHandler<Look>>map(Looks::comeAgain)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new)));
    }

    private static CompletionHandler<Look> comeAgain(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    /** A race that was lost to another process is run again, and finds what that one wrote. */
    private static Optional<Instant> settled(Reminding reminding, InWorkspace inWorkspace, Look look, Clock clock) {
        try {
            return inWorkspace.untilSettled(() -> inWorkspace.run(
                    look.workspace(),
                    () -> reminding.look(look.followUp(), LocalDate.parse(look.day()), clock.instant())));
        } catch (RuntimeException trouble) {
            LOG.warnf("A follow-up was not looked at: %s", Trouble.of(trouble));
            throw trouble;
        }
    }
}
