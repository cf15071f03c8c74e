package dev.rebound.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The workspace's time, which can be moved forward, and the message timestamps made from it. */
final class WorkspaceClock {
    private final Clock base;
    private Duration ahead = Duration.ZERO;
    private long lastMicros;

    WorkspaceClock(Clock base) {
        this.base = base;
    }

    Instant now() {
        return base.instant().plus(ahead);
    }

    /** The time without the moves: signatures use it, so that a moved workspace is still believed. */
    Instant unmoved() {
        return base.instant();
    }

    void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Seconds and microseconds, greater than any before: Slack's key of a message in a channel. */
    String nextTs() {
        Instant now = now();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(micros, lastMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }
}
