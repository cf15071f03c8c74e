package dev.rebound.diagnosis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Which objection usually goes with which bucket, learned by counting; with it the two answers are given as a pair that fits. */
final class Affinity {
    /** How far the pair may bend the two answers; these three are fixed on cross-validation. */
    private static final float STRENGTH = 0.4f;

    private static final float TEMPERATURE_OF_BUCKETS = 1.5f;
    private static final float TEMPERATURE_OF_OBJECTIONS = 1.2f;
    private static final float LEAST = 1e-6f;

    private final float[] logRatios;

    /**
     * @param logRatios for each bucket and in it each objection the logarithm of how much more often they meet than by chance
     */
    Affinity(float[] logRatios) {
        this.logRatios = logRatios;
    }

    /** Both answers as a fitting pair: the likeliest of each is the likeliest pair. */
    Pair fit(float[] buckets, float[] objections) {
        var bestOfBucket = lowest(buckets.length);
        var bestOfObjection = lowest(objections.length);
        for (int b = 0; b < buckets.length; b++) {
            for (int o = 0; o < objections.length; o++) {
                float pair = log(buckets[b]) + log(objections[o]) + STRENGTH * logRatios[b * objections.length + o];
                bestOfBucket[b] = Math.max(bestOfBucket[b], pair / TEMPERATURE_OF_BUCKETS);
                bestOfObjection[o] = Math.max(bestOfObjection[o], pair / TEMPERATURE_OF_OBJECTIONS);
            }
        }
        return new Pair(Layer.softmax(bestOfBucket), Layer.softmax(bestOfObjection));
    }

    /** Chances that add up to 1 each. */
    record Pair(float[] buckets, float[] objections) {}

    private static float[] lowest(int length) {
        var values = new float[length];
        Arrays.fill(values, Float.NEGATIVE_INFINITY);
        return values;
    }

    private static float log(float chance) {
        return (float) StrictMath.log(chance + LEAST);
    }

    void write(DataOutputStream out) throws IOException {
        for (float ratio : logRatios) {
            out.writeFloat(ratio);
        }
    }

    static Affinity read(DataInputStream in) throws IOException {
        var ratios = new float[Head.BUCKET.classes * Head.OBJECTION.classes];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = in.readFloat();
        }
        return new Affinity(ratios);
    }
}
