package dev.rebound.reject;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's own words as they are shown: on one line, without what joined them to the words before, cut only between words. What is
 * kept stays as it was written.
 */
public final class Quoted {
    private static final int SHORTEST_SHARE = 2;
    private static final Pattern DIRECTIONS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");
    private static final Pattern JOINT = Pattern.compile(
            "^(?:[\\s,;:.\u2013\u2014-]+"
                    + "|(?:and|but|so|also|then|plus|because|cos|which|that)(?![\\w'\u2019-])[\\s,]*"
                    + "|to\\s+(?!(?:be|me|us|you|him|her|them|my|our|his|their|the|a|an|date)\\b))+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:[\\s,;:\u2013\u2014-]|\\s(?:and|but|so|also|then|plus|because)\\b)+$", Pattern.CASE_INSENSITIVE);

    private Quoted() {}

    /** On one line, without the invisible marks that turn the direction of writing. */
    public static String plain(String words) {
        return DIRECTIONS.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** A quotation of at most so many characters. */
    public static String of(String words, int most) {
        return cut(trimmed(plain(words)), most);
    }

    /** The same as a sentence that stands by itself. */
    public static String sentence(String words, int most) {
        var line = of(words, most);
        return line.isEmpty()
                ? line
                : firstLetter(line).toUpperCase(Locale.ROOT)
                        + line.substring(firstLetter(line).length());
    }

    /** Words that are nothing but joints stay as they are. */
    private static String trimmed(String line) {
        var rest = LOOSE_END.matcher(JOINT.matcher(line).replaceFirst("")).replaceFirst("");
        return rest.isBlank() ? line : rest;
    }

    private static String firstLetter(String line) {
        return Character.toString(line.codePointAt(0));
    }

    /** Between words, unless a word alone is longer than half of the room. */
    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        var space = line.lastIndexOf(' ', most - 1);
        var end = space > most / SHORTEST_SHARE ? space : whole(line, most - 1);
        return LOOSE_END.matcher(line.substring(0, end)).replaceFirst("") + "\u2026";
    }

    private static int whole(String line, int end) {
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }
}
