package dev.rebound.diagnosis;

import java.util.regex.Pattern;

/** Heaps of accents on one letter, which take regular expressions a time that grows with their square. */
final class Marks {
    private static final Pattern HEAP = Pattern.compile("(?<=\\p{Mn}{4})\\p{Mn}+");
    private static final String PLAIN = "·";

    private Marks() {}

    /** A text as long as the given one, in which no letter has more than four accents. */
    static String calmed(String text) {
        return HEAP.matcher(text).replaceAll(heap -> PLAIN.repeat(heap.group().length()));
    }
}
