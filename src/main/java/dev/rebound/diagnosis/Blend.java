package dev.rebound.diagnosis;

/** Two readers' probabilities as one: their geometric mean, which was the best of the ways tried (see the model card). */
final class Blend {
    private static final float LEAST = 1e-5f;

    private Blend() {}

    /** The chances of the same classes; they add up to 1. */
    static float[] of(float[] one, float[] other) {
        return of(one, other, 0.5f);
    }

    /** The same where the other reader counts for more or less than half, from 0 to 1. */
    static float[] of(float[] one, float[] other, float weightOfOther) {
        var sums = new float[one.length];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = (1 - weightOfOther) * log(one[c]) + weightOfOther * log(other[c]);
        }
        return Layer.softmax(sums);
    }

    private static float log(float chance) {
        return (float) StrictMath.log(chance + LEAST);
    }
}
