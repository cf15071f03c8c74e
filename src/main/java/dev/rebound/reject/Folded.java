package dev.rebound.reject;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable for a search: case, accents, invisible characters and the shape of quotation marks do not count. */
final class Folded {
    private static final int ASCII = 128;

    private Folded() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> fold(c, folded));
        return folded.toString();
    }

    /** Where in the text itself that place of the folded text stands. */
    static int origin(String text, int place) {
        var folded = new StringBuilder();
        var at = 0;
        while (at < text.length()) {
            var c = text.codePointAt(at);
            fold(c, folded);
            if (folded.length() > place) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static void fold(int c, StringBuilder folded) {
        if (c < ASCII) {
            folded.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        } else if (c == '\u2019' || c == '\u2018') {
            folded.append('\'');
        } else if (c == '\u201c' || c == '\u201d') {
            folded.append('"');
        } else {
            foldOther(Character.toString(c), folded);
        }
    }

    /** Upper case first: it is one for letters that have two lower-case shapes. */
    private static void foldOther(String character, StringBuilder folded) {
        Normalizer.normalize(
                        Normalizer.normalize(character, Normalizer.Form.NFKD)
                                .toUpperCase(Locale.ROOT)
                                .toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFKD)
                .codePoints()
                .filter(Folded::counts)
                .forEach(folded::appendCodePoint);
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }
}
