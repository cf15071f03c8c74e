package dev.rebound.coaching;

import java.util.List;
import java.util.Locale;

/** Numbers as a sentence says them: small ones in words, others as they were told. */
final class Numerals {
    /** A number that a report may tell, in digits or in a word, with its small words. */
    static final String ANY =
            "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|twenty|thirty|forty|fifty|sixty|ninety)";

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> TIMES = List.of("once", "twice", "for the third time", "for the fourth time");

    private Numerals() {}

    /** "8" is "eight"; a number above twelve stays as it is. */
    static String inWords(String number) {
        var low = number.strip().toLowerCase(Locale.ROOT);
        if (!low.matches("\\d{1,2}")) {
            return low;
        }
        int value = Integer.parseInt(low);
        return value < WORDS.size() ? WORDS.get(value) : low;
    }

    /** "third" is "for the third time". */
    static String times(String place) {
        int index = PLACES.indexOf(place.toLowerCase(Locale.ROOT));
        return index >= 0 && index < TIMES.size() ? TIMES.get(index) : "once more";
    }

    /** "eight seconds": the word of one where there is one. */
    static String of(String number, String unit) {
        var count = inWords(number);
        return count + " " + (isOne(count) ? unit : unit + "s");
    }

    private static boolean isOne(String count) {
        return count.matches("one|an?|half an?");
    }
}
