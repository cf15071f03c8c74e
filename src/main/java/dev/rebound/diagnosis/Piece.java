package dev.rebound.diagnosis;

import java.util.Arrays;

/**
 * One part of a report, as the first layer sees it.
 *
 * @param scores by column
 */
record Piece(String text, float[] scores) {
    float[] scores(Head head) {
        return Arrays.copyOfRange(scores, head.first, head.first + head.classes);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
