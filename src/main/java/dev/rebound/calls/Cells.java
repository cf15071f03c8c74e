package dev.rebound.calls;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands in a cell, without what spreadsheets and exports put around it. */
final class Cells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff]+");
    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Cells() {}

    /** One space for many, and {@code ="123"}, which keeps a number a text, without its signs; it is never worked out. */
    static String plain(String cell) {
        var plain = SPACES.matcher(cell).replaceAll(" ").strip();
        var formula = FORMULA.matcher(plain);
        if (formula.matches()) {
            return formula.group(1).strip();
        }
        return plain.startsWith("'") ? plain.substring(1).strip() : plain;
    }

    /** Lower case, with a space for everything between words. */
    static String bare(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTERS.matcher(letters).replaceAll(" ").strip();
    }
}
