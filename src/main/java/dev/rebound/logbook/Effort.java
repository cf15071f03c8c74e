package dev.rebound.logbook;

import java.time.Instant;
import java.util.UUID;

/**
 * Something the rep did that counts whatever came of it ({@code P20}).
 *
 * @param times how often, 1 to 200
 */
public record Effort(UUID id, String author, Instant at, Kind kind, int times) implements Logged {
    /** What was done. */
    public enum Kind {
        /** A call that became a real conversation. */
        GOOD_TALK,

        /** A dial that nobody answered. */
        NO_ANSWER
    }
}
