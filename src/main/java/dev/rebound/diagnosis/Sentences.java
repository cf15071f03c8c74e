package dev.rebound.diagnosis;

import java.util.List;

/** Where the sentence around a word begins, among tokens. */
final class Sentences {
    private static final int FARTHEST = 40;

    private Sentences() {}

    /** The index of the first token of the sentence in which a token stands; a quote opens a sentence too. */
    static int startBefore(List<Token> tokens, int at) {
        int i = at;
        while (i > 0
                && at - i < FARTHEST
                && !".!?\"\u201C/".contains(tokens.get(i - 1).word())) {
            i--;
        }
        return i;
    }
}
