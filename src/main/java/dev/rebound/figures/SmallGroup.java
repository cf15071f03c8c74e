package dev.rebound.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The small-group rule ({@code P34}): a figure is told when five people or more stand behind it and nobody has more than half of it.
 * These are the two rules of disclosure control that offices of statistics use: a threshold, and dominance with n = 1 and k = 50 (see
 * A. Hundepool and others, <em>Statistical Disclosure Control</em>, Wiley 2012, chapter 4, on magnitude tables). What can be worked out
 * by taking figures from one another is a figure as well and is held to the same: see {@link History}.
 */
public final class SmallGroup {
    /** Behind fewer people nothing is told. */
    public static final int FEWEST = 5;

    private static final int STEP = 5;

    private SmallGroup() {}

    /** Whether it singles out neither few people nor one who has more than half. */
    public static boolean hides(Behind figure) {
        int all = figure.parts().values().stream().mapToInt(Math::abs).sum();
        int most = figure.parts().values().stream().mapToInt(Math::abs).max().orElse(0);
        return figure.people().size() >= FEWEST && 2 * most <= all;
    }

    /** The same for a difference; one that is nobody's tells nothing new of anybody. */
    public static boolean hidesApart(Behind difference) {
        return difference.isNobodys() || hides(difference);
    }

    /** Whether one group is the other but for one to four people. */
    public static boolean areNearlyTheSame(Set<String> some, Set<String> others) {
        var apart = new HashSet<>(some);
        apart.addAll(others);
        apart.removeIf(person -> some.contains(person) && others.contains(person));
        return !apart.isEmpty() && apart.size() < FEWEST;
    }

    /** What is told instead of the exact figure: the nearest multiple of five, so that one each does not count the people. */
    public static int about(double figure) {
        return (int) Math.round(figure / STEP) * STEP;
    }

    static Behind all(Collection<Row> rows) {
        return rows.stream().map(Row::behind).reduce(Behind.NOBODY, Behind::plus);
    }
}
