package dev.rebound.figures;

import java.util.Optional;

/**
 * How many noes a yes took, as a range of whole numbers ({@code P11}, {@code P19}): from Wilson's interval on the share of yes among
 * the answers that ended in yes or no, right four times in five. It is about what somebody logged, and about nothing to come.
 *
 * @param low at least 1
 * @param high at least {@code low}
 * @param answers how many it comes from, at least 20
 */
public record NoesForAYes(int low, int high, int answers) {
    /** Below that many answers nothing is said. */
    public static final int FEWEST = 20;

    /**
     * The range; nothing before a first yes, and nothing below 20 answers.
     *
     * @param yeses 0 or more
     * @param noes 0 or more
     */
    public static Optional<NoesForAYes> of(int yeses, int noes) {
        int answers = yeses + noes;
        if (yeses < 1 || answers < FEWEST) {
            return Optional.empty();
        }
        var share = Interval.wilson(yeses, answers, Interval.FOUR_IN_FIVE);
        int low = Math.max(1, noesFor(share.high()));
        return Optional.of(new NoesForAYes(low, Math.max(low, noesFor(share.low())), answers));
    }

    private static int noesFor(double share) {
        return (int) Math.round((1 - share) / share);
    }
}
