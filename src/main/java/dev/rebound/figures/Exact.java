package dev.rebound.figures;

/** Chances that are counted and not approximated: they hold at any number of cases. */
public final class Exact {
    private static final int SMALL = 16;

    private Exact() {}

    /**
     * How likely a split at least this uneven is where both groups are alike, in either direction: Fisher's exact test, twice the smaller
     * tail (R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935), 39–82; the doubling as in
     * A. Agresti, "A survey of exact inference for contingency tables", Statistical Science 7 (1992), 131–153).
     *
     * @param hits 0 to {@code cases}
     * @param otherHits 0 to {@code otherCases}
     */
    public static double unlike(int hits, int cases, int otherHits, int otherCases) {
        var all = hits + otherHits;
        var least = Math.max(0, all - otherCases);
        var most = Math.min(cases, all);
        var low = 0.0;
        var high = 0.0;
        for (var k = least; k <= most; k++) {
            var chance = Math.exp(choose(cases, k) + choose(otherCases, all - k) - choose(cases + otherCases, all));
            low += k <= hits ? chance : 0;
            high += k >= hits ? chance : 0;
        }
        return Math.min(1, 2 * Math.min(low, high));
    }

    /**
     * How likely at least this many of them are where each comes with this chance: the upper tail of the binomial distribution.
     *
     * @param hits 0 to {@code cases}
     * @param chance above 0, below 1
     */
    public static double atLeast(int hits, int cases, double chance) {
        var sum = 0.0;
        for (var k = hits; k <= cases; k++) {
            sum += Math.exp(choose(cases, k) + k * Math.log(chance) + (cases - k) * Math.log1p(-chance));
        }
        return Math.min(1, sum);
    }

    private static double choose(int n, int k) {
        return factorial(n) - factorial(k) - factorial(n - k);
    }

    /** Its logarithm; Stirling's series above 16, right to twelve digits there. */
    private static double factorial(int n) {
        if (n < SMALL) {
            var sum = 0.0;
            for (var i = 2; i <= n; i++) {
                sum += Math.log(i);
            }
            return sum;
        }
        double x = n + 1.0;
        double inverse = 1 / x;
        double squared = inverse * inverse;
        return (x - 0.5) * Math.log(x)
                - x
                + 0.5 * Math.log(2 * Math.PI)
                + inverse * (1.0 / 12 - squared * (1.0 / 360 - squared * (1.0 / 1260 - squared / 1680)));
    }
}
