package dev.rebound.figures;

import java.util.OptionalInt;

/** How many cases would tell two ways apart, if the difference is as large as it looked so far ({@code P25}). */
public final class CasesNeeded {
    private static final double SMALLEST = 0.005;
    private static final double ENOUGH = 60;

    private CasesNeeded() {}

    /**
     * Cases for each way, those that are there among them, to be told apart four times in five: J. L. Fleiss, "Statistical Methods for
     * Rates and Proportions" (1981), formula 3.14. Nothing where the new way did no better so far, for then nothing would tell.
     *
     * @param budget what may be spent
     * @param most beyond which nothing is said, at least 1
     */
    public static OptionalInt each(TwoShares seen, ErrorBudget budget, int most) {
        var difference = seen.seen();
        if (difference < SMALLEST) {
            return OptionalInt.empty();
        }
        var atFirst = cases(seen, budget.roughBar(0));
        var cases = atFirst <= ENOUGH ? atFirst : cases(seen, budget.roughBar(Integer.MAX_VALUE));
        return cases <= most ? OptionalInt.of((int) Math.ceil(cases)) : OptionalInt.empty();
    }

    private static double cases(TwoShares seen, double bar) {
        var one = seen.oldShare();
        var two = seen.newShare();
        var middle = (one + two) / 2;
        var alike = bar * Math.sqrt(2 * middle * (1 - middle));
        var apart = Normal.POWER * Math.sqrt(one * (1 - one) + two * (1 - two));
        return Math.pow((alike + apart) / seen.seen(), 2);
    }
}
