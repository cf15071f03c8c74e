package dev.rebound.diagnosis;

import java.util.regex.Pattern;

/** "Not a culture fit" is a polite no: the word before the fit alone made it look like an attack on where somebody comes from. */
final class CultureFit {
    private static final Pattern FIT =
            Pattern.compile("\\bcultur(?:e|al)(?:ly)? (?:fit|match|add)\\b", Pattern.CASE_INSENSITIVE);

    private CultureFit() {}

    /** The same text with a plain word for it; all that stands beside it stays. */
    static String plain(String text) {
        return FIT.matcher(text).replaceAll("fit");
    }
}
