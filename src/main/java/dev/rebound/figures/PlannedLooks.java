package dev.rebound.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;

/**
 * From which score on it may be said at a planned look that one way did better ({@code P25}). There is a look each time both ways have
 * another batch of cases, and at no other moment: whoever looks every day finds something in noise.
 *
 * <p>The bars are exact: the chances of all pairs of counts are carried from look to look, and no bar lets more pass than the
 * {@link ErrorBudget} allows, whatever share both ways have in common, the worst one deciding (G. A. Barnard, "Significance tests for
 * 2×2 tables", Biometrika 34 (1947), 123–138; S. Suissa and J. J. Shuster, "Exact unconditional sample sizes for the 2×2 binomial
 * trial", Journal of the Royal Statistical Society A 148 (1985), 317–327). Beyond 160 cases each way every look is exact by itself, and
 * what may be spent is added up, which is never too much.
 */
public final class PlannedLooks {
    /** Shares above a half mirror those below. */
    private static final double[] SHARES = {
        0.005, 0.01, 0.02, 0.03, 0.045, 0.06, 0.08, 0.1, 0.125, 0.15, 0.18, 0.21, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5
    };

    private static final int CARRIED = 160;
    private static final double HIGHEST = 12;
    private static final int HALVINGS = 40;

    private final Map<Plan, List<Double>> known = new ConcurrentHashMap<>();

    private record Plan(int batch, ErrorBudget budget) {}

    /**
     * The bars of the first looks, in order; a score that is as high or higher has passed.
     *
     * @param batch cases for each way between two looks, at least 1
     * @param looks 0 or more
     */
    public List<Double> bars(int batch, int looks, ErrorBudget budget) {
        var plan = new Plan(batch, budget);
        var bars = known.getOrDefault(plan, List.of());
        if (bars.size() < looks) {
            bars = worked(plan, looks);
            known.put(plan, bars);
        }
        return bars.subList(0, looks);
    }

    private static List<Double> worked(Plan plan, int looks) {
        var bars = new ArrayList<Double>();
        var walks = new ArrayList<Walk>();
        for (var share : SHARES) {
            walks.add(new Walk(share, plan.batch));
        }
        for (var look = 1; look <= looks; look++) {
            bars.add(look * plan.batch <= CARRIED ? carried(walks, look, plan) : byItself(look, plan));
        }
        return List.copyOf(bars);
    }

    private static double carried(List<Walk> walks, int look, Plan plan) {
        var cases = look * plan.batch;
        var scores = scores(cases);
        walks.forEach(Walk::go);
        var bar = lowest(
                plan.budget.spent(cases),
                tried -> walks.stream()
                        .mapToDouble(walk -> walk.stoppedWith(tried, scores))
                        .max()
                        .orElse(1));
        walks.forEach(walk -> walk.stop(bar, scores));
        return bar;
    }

    private static double byItself(int look, Plan plan) {
        var cases = look * plan.batch;
        var before = plan.budget.spent(cases - plan.batch);
        return lowest(plan.budget.spent(cases) - before, tried -> {
            var worst = 0.0;
            for (var share : SHARES) {
                worst = Math.max(worst, passing(Walk.chances(share, cases), tried));
            }
            return worst;
        });
    }

    /** How likely a score is that passes, where both ways have these chances. */
    private static double passing(double[] chances, double bar) {
        var cases = chances.length - 1;
        var tail = 0.0;
        var sum = 0.0;
        var from = cases + 1;
        for (var one = cases; one >= 0; one--) {
            while (from > one + 1 && new TwoShares(one, cases, from - 1, cases).score() >= bar) {
                from--;
                tail += chances[from];
            }
            sum += chances[one] * tail;
        }
        return sum;
    }

    private static double lowest(double allowed, DoubleUnaryOperator chance) {
        var low = 0.0;
        var high = HIGHEST;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (chance.applyAsDouble(middle) <= allowed) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static double[][] scores(int cases) {
        var scores = new double[cases + 1][cases + 1];
        for (var one = 0; one <= cases; one++) {
            for (var two = 0; two <= cases; two++) {
                scores[one][two] = new TwoShares(one, cases, two, cases).score();
            }
        }
        return scores;
    }
}
