package dev.rebound.diagnosis;

import java.util.Arrays;

/** A growing row of numbers for a layer. */
final class Inputs {
    private float[] values = new float[128];
    private int count;

    Inputs add(float value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
        return this;
    }

    Inputs add(boolean holds) {
        return add(holds ? 1 : 0);
    }

    Inputs add(float[] more) {
        for (float value : more) {
            add(value);
        }
        return this;
    }

    float[] row() {
        return Arrays.copyOf(values, count);
    }
}
