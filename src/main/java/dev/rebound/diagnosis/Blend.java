package dev.rebound.diagnosis;

/** Two readers' probabilities as one: their geometric mean, which was the best of the ways tried (see the model card). */
final class Blend {
    private static final float LEAST = 1e-5f;

    private Blend() {}

    /** The chances of the same classes; they add up to 1. */
    static float[] of(float[] one, float[] other) {
        var sums = new float[one.length];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = (log(one[c]) + log(other[c])) / 2;
        }
        return Layer.softmax(sums);
    }

    private static float log(float chance) {
        return (float) StrictMath.log(chance + LEAST);
    }
}
