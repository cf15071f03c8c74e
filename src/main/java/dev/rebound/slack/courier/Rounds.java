package dev.rebound.slack.courier;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Outcome;
import dev.rebound.slack.SlackWire;
import dev.rebound.slack.Tokens;
import dev.rebound.slack.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * The courier's job: takes what is first in its lane to Slack, whichever letter the job was made for, so that no letter waits for a
 * job that got lost. No transaction is open while Slack answers; a crash in that moment may repeat a message and loses none.
 */
public final class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final InWorkspace inWorkspace;
    private final Desk desk;
    private final SlackWire wire;
    private final Tokens tokens;

    /** @param tokens whose token speaks in which workspace */
    public Rounds(InWorkspace inWorkspace, Desk desk, SlackWire wire, Tokens tokens) {
        this.inWorkspace = inWorkspace;
        this.desk = desk;
        this.wire = wire;
        this.tokens = tokens;
    }

    /** The job for the engine. */
    public Job job(Jobs jobs) {
        return new Job(Tasks.custom(ScheduledCourier.ERRAND)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_TROUBLE))
                .execute((job, context) -> {
                    var again = walk(job.getData());
                    again.ifPresent(jobs::lookAt);
                    return again.<CompletionHandler<Errand>>map(Rounds::comeAgain)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                }));
    }

    private static CompletionHandler<Errand> comeAgain(Instant moment) {
        return (done, job) -> job.reschedule(done, moment);
    }

    /** One walk; when to come again, or nothing when this job is done. */
    private Optional<Instant> walk(Errand errand) {
        try {
            var step = settled(errand, () -> desk.next(errand));
            return step.carry() == null ? Optional.ofNullable(step.again()) : carry(errand, step.carry());
        } catch (RuntimeException trouble) {
            LOG.errorf("The courier stumbled: %s", Trouble.of(trouble));
            throw trouble;
        }
    }

    private Optional<Instant> carry(Errand errand, Letter letter) {
        var outcome = hand(errand, letter);
        return settled(errand, () -> settle(letter, outcome));
    }

    private <T> T settled(Errand errand, Callable<T> work) {
        return inWorkspace.untilSettled(() -> inWorkspace.run(errand.workspace(), work));
    }

    private Outcome hand(Errand errand, Letter letter) {
        var payload = letter.payload().text();
        return switch (letter.kind()) {
            case POST, STANDING, LASTING -> wire.post(tokens.of(errand.workspace()), payload);
            case CHANGE -> standing(errand, letter, wire::change);
            case TAKE_AWAY -> standing(errand, letter, wire::takeAway);
            case REPLACE, REMOVE, WHISPER -> wire.respond(letter.address().text(), payload);
        };
    }

    /** A message that never arrived needs no change. */
    private Outcome standing(Errand errand, Letter letter, BiFunction<String, String, Outcome> call) {
        var name = UUID.fromString(letter.address().text());
        return settled(errand, () -> desk.spot(name))
                .map(spot -> call.apply(
                        tokens.of(errand.workspace()),
                        Paper.at(spot, letter.payload().text())))
                .orElseGet(() -> new Outcome.Taken(Optional.empty()));
    }

    private Optional<Instant> settle(Letter letter, Outcome outcome) {
        if (outcome instanceof Outcome.Later later) {
            return desk.later(letter, later);
        }
        if (outcome instanceof Outcome.Refused refusal) {
            desk.refused(letter, refusal);
        } else if (outcome instanceof Outcome.Taken taken) {
            desk.taken(letter, taken);
        }
        return Optional.empty();
    }
}
