package dev.rebound.testkit;

import dev.rebound.slack.Jobs;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The app's clock in tests: real time until a test stops or moves it; whoever does puts it right again with {@link #reset}. The
 * engine looks for what is due as soon as time has moved on, rather than at its next round.
 */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    /** Moves time on. */
    public void advance(Duration by) {
        ahead = ahead.plus(by);
        var at = stopped;
        stopped = at == null ? null : at.plus(by);
        wake();
    }

    /** Lets time stand still at this moment, to the second. */
    public void stopAt(Instant moment) {
        var isLater = moment.isAfter(instant());
        stopped = moment;
        if (isLater) {
            wake();
        }
    }

    /** Real time again, also for the engine, which waits for a moment of the other time. */
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
        wake();
    }

    private void wake() {
        Arc.container().instance(Jobs.class).get().lookAt(instant());
    }

    @Override
    public Instant instant() {
        var at = stopped;
        return at == null ? Clock.systemUTC().instant().plus(ahead) : at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The app's clock knows no zone");
    }
}
