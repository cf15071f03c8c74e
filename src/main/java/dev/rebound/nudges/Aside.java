package dev.rebound.nudges;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Something that was said beside the answer to an entry, so that it is not said again.
 *
 * @param entry the no whose answer it stood beside
 * @param settled whether it was answered, by a start or by a <em>Not now</em>
 */
public record Aside(UUID id, String author, UUID entry, Kind kind, Instant at, boolean settled) {
    /** What is said beside an answer. */
    public enum Kind {
        /** Sixty seconds after a harsh one ({@code P14}). */
        PAUSE(60),

        /** Five minutes after an attack ({@code P37}). */
        ATTACK(300),

        /** A break after three rough ones in a row, of a length that the rep picks ({@code P13}). */
        THREE(300, 600, 900),

        /** A heavy day in facts, with somebody to talk to ({@code P17}, {@code P33}). */
        HEAVY();

        private final List<Duration> lengths;

        Kind(int... seconds) {
            lengths = Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
        }

        /** How long a break may be that is offered so; none where none is. */
        public List<Duration> lengths() {
            return lengths;
        }

        boolean offersBreak() {
            return !lengths.isEmpty();
        }
    }
}
