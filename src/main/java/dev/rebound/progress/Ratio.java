package dev.rebound.progress;

import dev.rebound.figures.NoesForAYes;
import java.util.Optional;

/**
 * About how many noes stood before each yes ({@code P11}); the method and its source are those of {@link NoesForAYes}.
 *
 * @param about the plain quotient, rounded; it lies within the range
 */
record Ratio(int about, NoesForAYes range) {
    /** Nothing before a first yes and 20 answers. */
    static Optional<Ratio> of(int yeses, int noes) {
        return NoesForAYes.of(yeses, noes)
                .map(range -> new Ratio(Math.max(1, (int) Math.round((double) noes / yeses)), range));
    }

    /** Whether the two may well be the same. */
    boolean overlaps(Ratio other) {
        return range.low() <= other.range.high() && other.range.low() <= range.high();
    }
}
