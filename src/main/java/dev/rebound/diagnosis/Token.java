package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with its apostrophes and inner hyphens, or one other visible character.
 *
 * @param from offset of its first character in the text
 * @param to offset after its last
 * @param word lower case, apostrophes straight
 */
record Token(int from, int to, String word) {
    static List<Token> in(String text) {
        var tokens = new ArrayList<Token>();
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i || !Character.isWhitespace(text.charAt(i))) {
                end = Math.max(end, i + 1);
                tokens.add(new Token(i, end, plain(text.substring(i, end))));
            }
            i = Math.max(end, i + 1);
        }
        return tokens;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(word.charAt(0));
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (isInWord(text.charAt(i)) || isInner(text, i, from))) {
            i++;
        }
        return i;
    }

    private static boolean isInner(String text, int i, int from) {
        return i > from
                && "'\u2019-".indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && isInWord(text.charAt(i + 1));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String plain(String word) {
        return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
