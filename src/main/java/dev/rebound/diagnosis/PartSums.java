package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Nature;
import java.util.Arrays;

/** The parts of a report in a few rows of numbers: their mean and most by column, the part that tells most, and their natures. */
final class PartSums {
    private static final int SELF_TALK = Nature.SELF_TALK.ordinal();
    private static final int CONTEXT = Nature.CONTEXT.ordinal();
    private static final float LEAST_WEIGHT = 0.02f;

    private final float[] sum;
    private final float[] most;
    private float[] strongest;
    private float strength;
    private float weights;
    private final float[] natureSum = new float[Head.NATURE.classes];
    private final float[] natureMost = new float[Head.NATURE.classes];
    private int parts;

    PartSums(int columns) {
        sum = new float[columns];
        most = new float[columns];
        strongest = new float[columns];
        Arrays.fill(most, -2);
    }

    /** A part weighs the more, the less it is self-talk or mere context. */
    void add(float[] scores, float[] natures) {
        float told = 1 - natures[SELF_TALK];
        float weight = Math.max(LEAST_WEIGHT, told * (1 + LEAST_WEIGHT - natures[CONTEXT]));
        for (int c = 0; c < sum.length; c++) {
            sum[c] += weight * scores[c];
            most[c] = Math.max(most[c], told * scores[c] - (1 - told));
        }
        if (weight > strength) {
            strength = weight;
            strongest = scores;
        }
        weights += weight;
        addNature(natures);
    }

    private void addNature(float[] natures) {
        parts++;
        for (int c = 0; c < natures.length; c++) {
            natureSum[c] += natures[c];
            natureMost[c] = Math.max(natureMost[c], natures[c]);
        }
    }

    float[] mean() {
        return divided(sum, Math.max(weights, LEAST_WEIGHT));
    }

    float[] most() {
        return most;
    }

    float[] strongest() {
        return strongest;
    }

    float[] meanNature() {
        return divided(natureSum, Math.max(1, parts));
    }

    float[] mostNature() {
        return natureMost;
    }

    private static float[] divided(float[] values, float by) {
        var result = values.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] /= by;
        }
        return result;
    }
}
