package dev.rebound.figures;

/**
 * How often it went well in two ways of doing the same ({@code P25}).
 *
 * @param oldHits 0 to {@code oldCases}
 * @param oldCases at least 1
 * @param newHits 0 to {@code newCases}
 * @param newCases at least 1
 */
public record TwoShares(int oldHits, int oldCases, int newHits, int newCases) {
    /** The normal quantile of a range that is right nine times in ten. */
    public static final double NINE_IN_TEN = 1.6448536269514722;

    /** @throws IllegalArgumentException when no shares could come of these counts */
    public TwoShares {
        if (oldHits < 0 || newHits < 0 || oldHits > oldCases || newHits > newCases || oldCases < 1 || newCases < 1) {
            throw new IllegalArgumentException(
                    oldHits + " of " + oldCases + " and " + newHits + " of " + newCases + " are no shares");
        }
    }

    /** How much larger the new share is than the old one, -1 to 1; {@code low} is at most {@code high}. */
    public record Difference(double low, double high) {}

    /** The new share less the old one, as it was seen. */
    public double seen() {
        return newShare() - oldShare();
    }

    /**
     * Where the difference lies: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
     * eleven methods", Statistics in Medicine 17 (1998), 873–890, method 10. It joins the two Wilson intervals, and holds at small
     * counts and at shares near 0.
     *
     * @param quantile of the normal distribution, such as {@link #NINE_IN_TEN}
     */
    public Difference difference(double quantile) {
        var old = Interval.wilson(oldHits, oldCases, quantile);
        var fresh = Interval.wilson(newHits, newCases, quantile);
        var below = Math.hypot(newShare() - fresh.low(), old.high() - oldShare());
        var above = Math.hypot(fresh.high() - newShare(), oldShare() - old.low());
        return new Difference(Math.max(-1, seen() - below), Math.min(1, seen() + above));
    }

    /**
     * The score with pooled shares, by which tables are put in order; 0 where both ways always or never went well. It is read against
     * the bars of {@link PlannedLooks}, not against the normal distribution, which does not hold at small counts.
     */
    public double score() {
        var pooled = (double) (oldHits + newHits) / (oldCases + newCases);
        var spread = Math.sqrt(pooled * (1 - pooled) * (1.0 / oldCases + 1.0 / newCases));
        return spread == 0 ? 0 : seen() / spread;
    }

    /** The same with the ways exchanged. */
    public TwoShares turned() {
        return new TwoShares(newHits, newCases, oldHits, oldCases);
    }

    double oldShare() {
        return (double) oldHits / oldCases;
    }

    double newShare() {
        return (double) newHits / newCases;
    }
}
