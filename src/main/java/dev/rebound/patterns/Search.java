package dev.rebound.patterns;

import dev.rebound.figures.Exact;
import java.util.List;

/** Tells patterns from luck; see the package for how. */
final class Search {
    /** How often somebody whose calls are pure chance may be shown anything, in half a year. */
    static final double IN_HALF_A_YEAR = 0.01;

    /** One a week. */
    static final int LOOKS = 26;

    /** Groups that are smaller are not compared, nor is a group with all but so few. */
    static final int FEWEST = 20;

    /** P6: most, and not merely more than others. */
    private static final double MOST = 0.7;

    private static final double HALF = 0.5;

    /** What was told once is still told while chance explains it as rarely as this. */
    private static final double STILL = 0.01;

    private Search() {}

    /** What stands out so much that chance will not do. */
    static List<Pattern> in(Counts counts) {
        var compared = counts.all().stream().filter(Search::isComparable).toList();
        var bar = IN_HALF_A_YEAR / LOOKS / Math.max(1, compared.size());
        return compared.stream().filter(pattern -> chance(pattern) <= bar).toList();
    }

    /** Whether what was found once is still there, after whatever was added, put right or taken out since. */
    static boolean isStillThere(Pattern found, boolean wasMore) {
        return isComparable(found)
                && chance(found) <= STILL
                && (found.group().kind() == Group.Kind.BUCKET || found.isMore() == wasMore);
    }

    private static boolean isComparable(Pattern pattern) {
        return pattern.cases() >= FEWEST
                && (pattern.group().kind() == Group.Kind.BUCKET || pattern.otherCases() >= FEWEST);
    }

    private static double chance(Pattern pattern) {
        if (pattern.group().kind() != Group.Kind.BUCKET) {
            return Exact.unlike(pattern.hits(), pattern.cases(), pattern.otherHits(), pattern.otherCases());
        }
        return pattern.hits() >= MOST * pattern.cases() ? Exact.atLeast(pattern.hits(), pattern.cases(), HALF) : 1;
    }
}
