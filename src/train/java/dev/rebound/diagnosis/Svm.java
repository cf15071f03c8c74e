package dev.rebound.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A linear support vector machine (squared hinge) by dual coordinate descent with a fixed seed. */
final class Svm {
    private static final int MOST_ROUNDS = 40;
    private static final double CLOSE_ENOUGH = 0.05;

    private final List<Grams> rows;
    private final boolean[] yes;
    private final double[] slack;
    private final double[] curvature;
    private final double[] alpha;

    /** One weight a row of the table, and at the end the start. */
    final float[] weights = new float[Ngrams.ROWS + 1];

    /**
     * @param cost how much each example counts; one of 0 is left out by the caller
     */
    Svm(List<Grams> rows, boolean[] yes, float[] cost) {
        this.rows = rows;
        this.yes = yes;
        this.slack = new double[yes.length];
        this.curvature = new double[yes.length];
        this.alpha = new double[yes.length];
        for (int i = 0; i < yes.length; i++) {
            slack[i] = 0.5 / cost[i];
            curvature[i] = slack[i] + 1 + squared(rows.get(i).value());
        }
    }

    private static double squared(float[] values) {
        double sum = 0;
        for (float v : values) {
            sum += v * v;
        }
        return sum;
    }

    Svm learn() {
        var order = new int[yes.length];
        Arrays.setAll(order, i -> i);
        var random = new Random(20260311);
        double farthest = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && farthest > CLOSE_ENOUGH; round++) {
            shuffle(order, random);
            farthest = 0;
            for (int i : order) {
                farthest = Math.max(farthest, step(i));
            }
        }
        return this;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /** Moves one example's share to where it belongs, and says how far off it was. */
    private double step(int i) {
        int sign = yes[i] ? 1 : -1;
        double gradient = sign * score(rows.get(i)) - 1 + slack[i] * alpha[i];
        double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (Math.abs(projected) > 1e-12) {
            double before = alpha[i];
            alpha[i] = Math.max(before - gradient / curvature[i], 0);
            add(rows.get(i), (float) (sign * (alpha[i] - before)));
        }
        return Math.abs(projected);
    }

    private double score(Grams grams) {
        double sum = weights[Ngrams.ROWS];
        for (int k = 0; k < grams.at().length; k++) {
            sum += weights[grams.at()[k]] * grams.value()[k];
        }
        return sum;
    }

    private void add(Grams grams, float change) {
        for (int k = 0; k < grams.at().length; k++) {
            weights[grams.at()[k]] += change * grams.value()[k];
        }
        weights[Ngrams.ROWS] += change;
    }
}
