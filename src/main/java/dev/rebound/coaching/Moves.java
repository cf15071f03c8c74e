package dev.rebound.coaching;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A time that was promised and then moved, as a report tells both. */
final class Moves {
    private static final String TIME =
            "(q[1-4]|january|february|april|june|july|august|september|october|november|december"
                    + "|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday"
                    + "|(?<=\\b(?:in|until|till|by|for|after|next|call|try|back) )(?:march|may|spring|fall))";
    private static final String SAID =
            "(?:he|she|they|it)(?:'d| had)? (?:said|told me|was|promised)(?: it was| the same| to)?(?: circle back| call| call back| ring| try)?(?: in| after| next)? ";

    /** The new time stands first: "circle back q3. he said circle back q1 in q1". */
    private static final Pattern NEW_FIRST = Pattern.compile(
            "\\b" + TIME + "\\b[^\\n]{0,20}?\\b" + SAID + TIME + "(?: in [\\w ]{2,9}| last time| before)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "call in march. now it's june". */
    private static final Pattern OLD_FIRST = Pattern.compile(
            "\\b" + TIME
                    + "\\b[^\\n]{0,40}?\\bnow (?:(?:it's|its|it is)(?= (?:call|try|wait|till|until|maybe|more like|\"))|he says|she says|they say|they want|he wants|she wants|says|i hear|i get|suddenly)"
                    + "(?: call| call back| try| to wait| till| until| again| back| maybe| more like){0,3}(?: in| after| for| till| until)?[ \"]{1,2}(?:sometime |some time )?(?:in )?(?:the )?"
                    + TIME + "\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NTH = Pattern.compile(
            "\\b(third|fourth|fifth) (january|february|march|april|june|july|august|september|october|november|december|q[1-4]|summer|spring|autumn"
                    + "|new year|christmas|easter)\\b",
            Pattern.CASE_INSENSITIVE);

    private Moves() {}

    /** {@code before} and {@code after}: "Q1" and "Q3"; {@code again}: "January, for the third time". */
    static void into(Map<String, String> values, String told) {
        NTH.matcher(told)
                .results()
                .findFirst()
                .ifPresent(found -> values.put("again", name(found.group(2)) + ", " + Numerals.times(found.group(1))));
        NEW_FIRST
                .matcher(told)
                .results()
                .findFirst()
                .ifPresentOrElse(
                        found -> put(values, found.group(2), found.group(1)),
                        () -> OLD_FIRST
                                .matcher(told)
                                .results()
                                .findFirst()
                                .ifPresent(found -> put(values, found.group(1), found.group(2))));
    }

    private static void put(Map<String, String> values, String before, String after) {
        if (!before.equalsIgnoreCase(after)) {
            values.put("before", name(before));
            values.put("after", name(after));
        }
    }

    private static String name(String time) {
        var low = time.toLowerCase(Locale.ROOT);
        return low.matches("spring|summer|autumn|fall|winter|new year")
                ? low
                : low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1);
    }
}
