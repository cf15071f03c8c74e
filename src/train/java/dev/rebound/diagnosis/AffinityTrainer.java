package dev.rebound.diagnosis;

import java.util.Arrays;
import java.util.List;

/** Counts which bucket and which objection people give together. */
final class AffinityTrainer {
    /** As if each pair had been seen so often by chance; keeps rare pairs from extremes. */
    private static final double PRIOR = 2;

    private AffinityTrainer() {}

    static Affinity learn(List<Labelled> rows) {
        int objections = Head.OBJECTION.classes;
        var pairs = new double[Head.BUCKET.classes * objections];
        var byBucket = new double[Head.BUCKET.classes];
        var byObjection = new double[objections];
        for (var row : rows) {
            if (Lessons.isReport(row)) {
                int bucket = row.bucket().get(0).ordinal();
                int objection = row.objection().get(0).ordinal();
                pairs[bucket * objections + objection]++;
                byBucket[bucket]++;
                byObjection[objection]++;
            }
        }
        return new Affinity(logRatios(pairs, byBucket, byObjection));
    }

    private static float[] logRatios(double[] pairs, double[] byBucket, double[] byObjection) {
        double all = Arrays.stream(byBucket).sum();
        var ratios = new float[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            double chance = byBucket[i / byObjection.length] * byObjection[i % byObjection.length] / all;
            ratios[i] = (float) Math.log((pairs[i] + PRIOR) / (chance + PRIOR));
        }
        return ratios;
    }
}
