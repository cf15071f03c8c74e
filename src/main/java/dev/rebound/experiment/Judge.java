package dev.rebound.experiment;

import dev.rebound.experiment.Result.In;
import dev.rebound.experiment.Result.Verdict;
import dev.rebound.figures.CasesNeeded;
import dev.rebound.figures.ErrorBudget;
import dev.rebound.figures.PlannedLooks;
import dev.rebound.figures.TwoShares;
import java.util.List;

/**
 * Reads a result off the calls that were tagged. Both ways are looked at over equally many, the first ones of each, whenever another
 * planned batch is full in both; what lies between two looks is not looked at ({@code P25}).
 */
public final class Judge {
    private static final int NICE = 10;

    private final PlannedLooks looks;

    public Judge(PlannedLooks looks) {
        this.looks = looks;
    }

    /**
     * What these calls tell.
     *
     * @param tags all of the experiment, in the order in which they were tagged
     */
    public Result of(Experiment experiment, List<Tag> tags) {
        var in = new In(cases(tags, Arm.TODAY), cases(tags, Arm.NEW));
        var count = Math.min(in.today(), in.fresh()) / experiment.plan().calls();
        return count == 0 ? new Result(Verdict.TOO_EARLY, in, 0, null, 0) : looked(experiment, tags, in, count);
    }

    private Result looked(Experiment experiment, List<Tag> tags, In in, int count) {
        var calls = experiment.plan().calls();
        var better = looks.bars(calls, count, ErrorBudget.forNewWay(experiment.place()));
        var worse = looks.bars(calls, count, ErrorBudget.forOldWay(experiment.place()));
        for (var look = 0; look < count; look++) {
            var seen = seen(tags, calls * (look + 1));
            if (seen.score() >= better.get(look)) {
                return new Result(Verdict.NEW_BETTER, in, count, seen, 0);
            }
            if (seen.turned().score() >= worse.get(look)) {
                return new Result(Verdict.TODAY_BETTER, in, count, seen, 0);
            }
        }
        return open(experiment, seen(tags, calls * count), in, count);
    }

    private static Result open(Experiment experiment, TwoShares seen, In in, int count) {
        var needed = CasesNeeded.each(seen, ErrorBudget.forNewWay(experiment.place()), Plan.MOST);
        if (needed.isEmpty()) {
            return new Result(Verdict.ALIKE, in, count, seen, 0);
        }
        var calls = experiment.plan().calls();
        var more = Math.max(calls, needed.getAsInt() - seen.newCases());
        return new Result(Verdict.CANNOT_TELL, in, count, seen, 2 * NICE * ((more + NICE - 1) / NICE));
    }

    private static TwoShares seen(List<Tag> tags, int cases) {
        return new TwoShares(hits(tags, Arm.TODAY, cases), cases, hits(tags, Arm.NEW, cases), cases);
    }

    private static int hits(List<Tag> tags, Arm arm, int cases) {
        var left = cases;
        var hits = 0;
        for (var tag : tags) {
            var counted = tag.went().arm() == arm ? Math.min(left, tag.times()) : 0;
            left -= counted;
            hits += tag.went().met() ? counted : 0;
        }
        return hits;
    }

    private static int cases(List<Tag> tags, Arm arm) {
        return tags.stream()
                .filter(tag -> tag.went().arm() == arm)
                .mapToInt(Tag::times)
                .sum();
    }
}
