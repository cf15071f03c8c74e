package dev.rebound.diagnosis;

import java.util.Arrays;

/**
 * One part of a report, as the first layer sees it.
 *
 * @param scores by column
 * @param hints 1 for each family of words in it
 */
record Piece(String text, float[] scores, float[] hints) {
    float[] scores(Head head) {
        return Arrays.copyOfRange(scores, head.first, head.first + head.classes);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
