package dev.rebound.slack.courier;

import java.time.Instant;

/**
 * When a lane is free.
 *
 * @param nextAt not before then
 * @param busyUntil a letter is on its way; whoever carries it is given up then
 */
public record Pace(Instant nextAt, Instant busyUntil) {
    boolean isFree(Instant now) {
        return !nextAt.isAfter(now) && !isBusy(now);
    }

    boolean isBusy(Instant now) {
        return busyUntil.isAfter(now);
    }
}
