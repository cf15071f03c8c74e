package dev.rebound.coaching;

import java.time.LocalDate;

/**
 * When and for which entry the coach is asked.
 *
 * @param seed any number that stays with the entry, so that its card reads the same when it is drawn again
 * @param today the person's local date
 * @param hurt whether they said <em>This one hurt</em> ({@code P14b})
 */
public record Moment(int seed, LocalDate today, boolean hurt) {
    /** The same moment after <em>This one hurt</em>. */
    public Moment thatHurt() {
        return new Moment(seed, today, true);
    }
}
