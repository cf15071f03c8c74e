package dev.rebound.diagnosis;

import java.util.List;

/** Accepted answers as soft targets: the first counts 1, each other 0.4, together 1. */
final class Targets {
    private static final float OTHERS = 0.4f;

    private Targets() {}

    static float[] of(List<? extends Enum<?>> accepted, int classes) {
        var target = new float[classes];
        float total = 1 + OTHERS * (accepted.size() - 1);
        for (int i = 0; i < accepted.size(); i++) {
            target[accepted.get(i).ordinal()] += (i == 0 ? 1 : OTHERS) / total;
        }
        return target;
    }

    static float[] only(int answer, int classes) {
        var target = new float[classes];
        target[answer] = 1;
        return target;
    }
}
