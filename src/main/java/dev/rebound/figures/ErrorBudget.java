package dev.rebound.figures;

/**
 * How often it may be said of two ways that are alike that one of them did better, by how many cases each way has ({@code P25}). It is
 * spent little by little over the planned looks: K. K. G. Lan and D. L. DeMets, "Discrete sequential boundaries for clinical trials",
 * Biometrika 70 (1983), 659–663, here with the fourth power, which is strict while there is little to see.
 *
 * <p>All experiments that somebody runs within half a year share one budget of 36 in 1,000. The first gets nine tenths of it, each later
 * one less than the one before, so that all of them together stay within. One that found a difference passes its part on: B. L. Wiens,
 * "A fixed sequence Bonferroni procedure for testing multiple endpoints", Pharmaceutical Statistics 2 (2003), 211–215.
 *
 * @param level 0 to 1, for all looks of one experiment in one direction
 */
public record ErrorBudget(double level) {
    private static final double HALF_YEAR = 0.036;
    private static final double OLD_WAY = 0.02;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.04;
    private static final double EACH_NEXT = 0.6;
    private static final double BY_THEN = 0.93;
    private static final double THEN = 60;
    private static final double POWER = 4;

    /**
     * For saying that the new way did better.
     *
     * @param place which experiment of half a year it is, from 1; those that found a difference do not count
     */
    public static ErrorBudget forNewWay(int place) {
        return new ErrorBudget(HALF_YEAR * (1 - OLD_WAY) * part(place));
    }

    /** For saying that the old way did better, which nobody set out to show: 49 times stricter. */
    public static ErrorBudget forOldWay(int place) {
        return new ErrorBudget(HALF_YEAR * OLD_WAY * part(place));
    }

    /**
     * What may be spent until each way has so many cases: nearly all by 60, and the rest on those who go on.
     *
     * @param cases 0 or more
     */
    public double spent(int cases) {
        var way = Math.min(1, cases / THEN);
        var later = 1 - THEN / Math.max(THEN, cases);
        return level * (BY_THEN * Math.pow(way, POWER) + (1 - BY_THEN) * later);
    }

    private static double part(int place) {
        return place == 1 ? FIRST : SECOND * Math.pow(EACH_NEXT, place - 2.0);
    }

    /** The score that is needed where each way has so many cases, roughly; for plans, not for decisions. */
    double roughBar(int cases) {
        return Normal.above(cases <= THEN ? level : level * (1 - BY_THEN));
    }
}
