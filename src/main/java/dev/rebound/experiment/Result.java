package dev.rebound.experiment;

import dev.rebound.figures.TwoShares;
import org.jspecify.annotations.Nullable;

/**
 * What an experiment tells.
 *
 * @param in how many calls are counted
 * @param looks how many planned looks they allow, 0 or more
 * @param seen what the look showed that decides, or else the last one; null before the first
 * @param more how many more calls would tell, both ways together; 0 where that cannot be said or need not
 */
public record Result(
        Verdict verdict, In in, int looks, @Nullable TwoShares seen, int more) {
    /** How many calls are counted each way, however they went. */
    public record In(int today, int fresh) {}

    /** All that may be said. */
    public enum Verdict {
        /** There was no look yet. */
        TOO_EARLY,

        /** More calls would tell. */
        CANNOT_TELL,

        /** If there is a difference, it is smaller than calls can show. */
        ALIKE,

        /** The new way did better. */
        NEW_BETTER,

        /** Today's way did better. */
        TODAY_BETTER;

        /** Whether it tells the two ways apart. */
        public boolean tells() {
            return this == NEW_BETTER || this == TODAY_BETTER;
        }
    }
}
