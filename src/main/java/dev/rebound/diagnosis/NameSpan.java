package dev.rebound.diagnosis;

import java.util.List;
import java.util.Locale;

/**
 * Words in a row that are written like a name.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param text the characters as typed, without a possessive ending
 * @param possessive whether it ended in "'s"
 */
record NameSpan(int first, int last, String text, boolean possessive) {
    String firstWord() {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.substring(0, (lower + " ").indexOf(' '));
    }

    int size() {
        return last - first;
    }

    /** The word so many places before the name (1 is the nearest), or an empty one. */
    String before(List<Token> tokens, int places) {
        int at = first - places;
        return at >= 0 ? tokens.get(at).word() : "";
    }

    /** The word so many places after the name (1 is the nearest), or an empty one. */
    String after(List<Token> tokens, int places) {
        int at = last + places - 1;
        return at < tokens.size() ? tokens.get(at).word() : "";
    }
}
