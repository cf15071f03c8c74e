package dev.rebound.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A simulator for slow machines: time stands still, retries come at once, and the app may take long. */
final class Patient {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-11T12:00:00Z"), ZoneOffset.UTC);

    private Patient() {}

    static Options options() {
        return Options.defaults()
                .withClock(NOON)
                .withPatience(LONG, List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }
}
