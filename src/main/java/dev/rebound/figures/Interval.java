package dev.rebound.figures;

/**
 * Where a share lies, as far as some cases can tell.
 *
 * @param low 0 to 1
 * @param high {@code low} to 1
 */
public record Interval(double low, double high) {
    /**
     * The normal quantile of a range that is right four times in five. Ninety-five in a hundred would be nearly always right and
     * say nearly nothing at the counts that one person has.
     */
    public static final double FOUR_IN_FIVE = 1.2815515655446004;

    /** The normal quantile of the usual 95 %. */
    public static final double NINETEEN_IN_TWENTY = 1.959963984540054;

    /**
     * Wilson's score interval: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
     * American Statistical Association 22 (1927), 209–212. It keeps what it promises for small counts and shares near 0, where the
     * textbook's plus-minus does not (R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, method 3).
     *
     * @param hits 0 to {@code cases}
     * @param cases at least 1
     * @param quantile of the normal distribution, such as {@link #FOUR_IN_FIVE}
     * @throws IllegalArgumentException when no share could come of these counts
     */
    public static Interval wilson(int hits, int cases, double quantile) {
        if (cases < 1 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException(hits + " of " + cases);
        }
        double share = (double) hits / cases;
        double squared = quantile * quantile;
        double spread = quantile * Math.sqrt(share * (1 - share) / cases + squared / (4.0 * cases * cases));
        double middle = share + squared / (2.0 * cases);
        double whole = 1 + squared / cases;
        return new Interval(Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
    }
}
