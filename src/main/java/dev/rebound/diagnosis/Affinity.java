package dev.rebound.diagnosis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Which objection usually goes with which bucket, learned by counting; with it the bucket is chosen as part of a pair that fits. */
final class Affinity {
    /** How far the objection may bend the bucket; both numbers are fixed on the development part. */
    private static final float STRENGTH = 0.3f;

    /** Two answers counted together are too sure of themselves. */
    private static final float TEMPERATURE = 1.2f;

    private static final float LEAST = 1e-6f;

    private final float[] logRatios;

    /**
     * @param logRatios for each bucket and in it each objection the logarithm of how much more often they meet than by chance
     */
    Affinity(float[] logRatios) {
        this.logRatios = logRatios;
    }

    /** The chances of the buckets, in the light of what they said; they add up to 1. */
    float[] buckets(float[] buckets, float[] objections) {
        var best = new float[buckets.length];
        for (int b = 0; b < buckets.length; b++) {
            float pair = Float.NEGATIVE_INFINITY;
            for (int o = 0; o < objections.length; o++) {
                pair = Math.max(pair, log(objections[o]) + STRENGTH * logRatios[b * objections.length + o]);
            }
            best[b] = (log(buckets[b]) + pair) / TEMPERATURE;
        }
        return Layer.softmax(best);
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
