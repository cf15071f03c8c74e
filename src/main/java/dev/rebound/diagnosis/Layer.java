package dev.rebound.diagnosis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The second layer of one head: from a handful of dense numbers to probabilities that add up to 1. */
final class Layer {
    private final int classes;
    private final float[] weights;

    /**
     * @param classes how many
     * @param weights class by class for each input, and at the end once more for the start
     */
    Layer(int classes, float[] weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /** As many probabilities as there are classes. */
    float[] probabilities(float[] inputs) {
        var sums = new float[classes];
        for (int i = 0; i <= inputs.length; i++) {
            float value = i == inputs.length ? 1 : inputs[i];
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[i * classes + c] * value;
            }
        }
        return softmax(sums);
    }

    static float[] softmax(float[] sums) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = (float) StrictMath.exp(sums[c] - most);
            total += sums[c];
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= total;
        }
        return sums;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }

    static Layer read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        var weights = new float[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new Layer(classes, weights);
    }
}
