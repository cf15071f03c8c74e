package dev.rebound.logbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names made comparable: "ACME, Inc." and "Acme" are one. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FORMS = Pattern.compile(
            "\\b(?:inc|ltd|llc|llp|plc|corp|co|company|gmbh|ag|kg|sa|sarl|bv|nv|ab|oy|as|aps|pty|limited)\\b");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** Lower case, without marks, punctuation and company forms; never empty unless the name has no letter or digit. */
    public static String normalised(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var spaced = NOT_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        var bare = FORMS.matcher(spaced).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? spaced : bare;
    }
}
