package dev.rebound.nudges;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A break that somebody started, and when it ends. */
public record Pause(UUID id, String author, Instant startedAt, Instant endsAt) {
    /** How long it was meant to be. */
    public Duration length() {
        return Duration.between(startedAt, endsAt);
    }
}
