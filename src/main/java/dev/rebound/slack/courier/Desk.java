package dev.rebound.slack.courier;

import dev.rebound.slack.Outcome;
import dev.rebound.slack.Spot;
import dev.rebound.slack.Undelivered;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Decides which letter leaves when, and what follows from Slack's answer; each call is made in a transaction of its own. */
public final class Desk {
    private static final Logger LOG = Logger.getLogger(Desk.class);
    private static final int LAST_DOUBLING = 20;
    private static final Duration LONGEST_ON_THE_WAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration BLINK = Duration.ofMillis(250);

    private final Outbox outbox;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Undelivered undelivered;

    /**
     * @param meters where letters that were given up are counted, as {@code rebound.courier.dead}
     * @param undelivered hears of each message with a name that Slack will not take
     */
    public Desk(Outbox outbox, Clock clock, MeterRegistry meters, Undelivered undelivered) {
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
        this.undelivered = undelivered;
        meters.counter("rebound.courier.dead");
    }

    /** What a job is to do now: carry this letter, come again at that moment, or, with neither, nothing more. */
    record Step(@Nullable Letter carry, @Nullable Instant again) {}

    Step next(Errand errand) {
        var pace = outbox.hold(errand.lane());
        var now = clock.instant();
        dead(outbox.buryExpired(now), "expired");
        var first = outbox.first(errand.lane());
        if (first.isEmpty()) {
            return new Step(null, null);
        }
        if (!pace.isFree(now)) {
            return new Step(null, turn(errand, pace, first.get(), now));
        }
        outbox.pace(errand.lane(), new Pace(now, now.plus(LONGEST_ON_THE_WAY)));
        return new Step(first.get(), null);
    }

    /** Letters before one's own take their turns first; nobody sleeps past the moment when the first one is given up. */
    private Instant turn(Errand errand, Pace pace, Letter first, Instant now) {
        var free = pace.isBusy(now) ? now.plus(BLINK) : pace.nextAt();
        var waits = first.kind().rest().multipliedBy(outbox.before(errand.lane(), errand.letter()));
        return earlier(free.plus(waits), first.expires());
    }

    /** Where a message stands that is to be changed. */
    Optional<Spot> spot(UUID name) {
        return outbox.spot(name);
    }

    void taken(Letter letter, Outcome.Taken taken) {
        outbox.taken(letter.id());
        if (letter.kind() == Kind.STANDING) {
            taken.spot().ifPresent(spot -> outbox.stands(letter.id(), spot));
        }
        if (letter.kind() == Kind.LASTING) {
            taken.spot().ifPresent(spot -> outbox.lasts(letter.id(), spot));
        }
        if (letter.kind() == Kind.TAKE_AWAY) {
            outbox.isGone(UUID.fromString(letter.address().text()));
        }
        rest(letter);
    }

    void refused(Letter letter, Outcome.Refused refusal) {
        dead(outbox.bury(letter.id(), refusal.error()), refusal.error());
        if (letter.kind() == Kind.STANDING) {
            undelivered.refused(letter.id(), refusal.error());
        }
        rest(letter);
    }

    /** When to try again; nothing when it was tried often enough. */
    Optional<Instant> later(Letter letter, Outcome.Later later) {
        if (letter.tries() + 1 >= Letter.MOST_TRIES && !letter.kind().isTriedToTheEnd()) {
            refused(letter, new Outcome.Refused("too_many_tries"));
            return Optional.empty();
        }
        if (letter.tries() < Letter.MOST_TRIES) {
            LOG.warnf("Slack could not take a message (%s), try %d", later.why(), letter.tries() + 1);
        }
        outbox.tried(letter.id());
        var again = earlier(clock.instant().plus(pause(letter, later)), letter.expires());
        setPace(letter, again);
        return Optional.of(again);
    }

    private void rest(Letter letter) {
        setPace(letter, clock.instant().plus(letter.kind().rest()));
    }

    private void setPace(Letter letter, Instant nextAt) {
        outbox.hold(letter.lane());
        outbox.pace(letter.lane(), new Pace(nextAt, Instant.EPOCH));
    }

    private static Duration pause(Letter letter, Outcome.Later later) {
        var jitter = ThreadLocalRandom.current().nextDouble();
        return later.pause()
                .map(asked -> asked.plusMillis((long) (500 * jitter)))
                .orElseGet(() -> backoff(letter.tries(), jitter));
    }

    private static Duration backoff(int tries, double jitter) {
        var doubled = Math.min(1000L << Math.min(tries, LAST_DOUBLING), LONGEST_WAIT.toMillis());
        return Duration.ofMillis((long) (doubled * (0.5 + jitter)));
    }

    private void dead(int letters, String fault) {
        if (letters > 0) {
            meters.counter("rebound.courier.dead").increment(letters);
            LOG.errorf("%d message(s) given up: %s", letters, fault);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
