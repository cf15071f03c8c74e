package dev.rebound.diagnosis;

import java.util.Arrays;

/**
 * The weighed n-grams of one text: a sparse vector of length 1.
 *
 * @param at rows of the model's table
 * @param value as many numbers
 */
record Grams(int[] at, float[] value) {
    /** Words tell more than runs of characters; measured by cross-validation. */
    private static final float WEIGHT_OF_WORDS = 2;

    private static final float WEIGHT_OF_RUNS = 1;

    /**
     * Weighs each n-gram by how rare it is; words and runs are brought to a fixed proportion.
     *
     * @param rarity by row; 0 where training never saw it twice
     */
    static Grams of(String text, float[] rarity) {
        var ngrams = Ngrams.of(text);
        var words = weighed(ngrams.words(), rarity).scaledTo(WEIGHT_OF_WORDS);
        var runs = weighed(ngrams.runs(), rarity).scaledTo(WEIGHT_OF_RUNS);
        return words.and(runs).scaledTo(1);
    }

    private static Grams weighed(int[] rows, float[] rarity) {
        var at = new int[rows.length];
        var value = new float[rows.length];
        int known = 0;
        for (int from = 0; from < rows.length; ) {
            int end = endOfEqual(rows, from);
            if (rarity[rows[from]] > 0) {
                at[known] = rows[from];
                value[known++] = damped(end - from) * rarity[rows[from]];
            }
            from = end;
        }
        return new Grams(Arrays.copyOf(at, known), Arrays.copyOf(value, known));
    }

    private static int endOfEqual(int[] rows, int from) {
        int end = from + 1;
        while (end < rows.length && rows[end] == rows[from]) {
            end++;
        }
        return end;
    }

    private static float damped(int times) {
        return times == 1 ? 1 : 1 + (float) StrictMath.log(times);
    }

    private Grams scaledTo(float length) {
        double squares = 0;
        for (float v : value) {
            squares += v * v;
        }
        float factor = squares == 0 ? 0 : (float) (length / Math.sqrt(squares));
        for (int i = 0; i < value.length; i++) {
            value[i] *= factor;
        }
        return this;
    }

    private Grams and(Grams other) {
        var bothAt = Arrays.copyOf(at, at.length + other.at.length);
        var bothValues = Arrays.copyOf(value, bothAt.length);
        System.arraycopy(other.at, 0, bothAt, at.length, other.at.length);
        System.arraycopy(other.value, 0, bothValues, at.length, other.at.length);
        return new Grams(bothAt, bothValues);
    }
}
