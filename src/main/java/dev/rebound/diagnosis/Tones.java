package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells an attack on the rep from harsh words about the trade, a firm or a slip, and from the rep's own: those are no abuse. */
final class Tones {
    private static final Pattern OF_THINGS = anyOf("things|slip");
    private static final Pattern OWN = anyOf("own");
    private static final Set<String> ATTACKS = Set.of("insult", "insult_at", "threat", "sexual", "discrimination");

    private Tones() {}

    /** Whether nothing in it is an attack on a person but what the rep says. */
    static boolean areOnlyTheReps(String text) {
        return explain(OWN, text);
    }

    /** Whether nothing in it is an attack on a person but what goes against a trade, a firm, a price or a slip. */
    static boolean areOnlyOfThings(String text) {
        return explain(OF_THINGS, text);
    }

    private static boolean explain(Pattern pattern, String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        var rest = pattern.matcher(plain).replaceAll(" ");
        return !rest.equals(plain) && !Hints.holdAny(rest, ATTACKS);
    }

    private static Pattern anyOf(String kinds) {
        return Pattern.compile(WordLists.lines("tones.txt").stream()
                .filter(line -> line.matches("(?:" + kinds + ")\t.*"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .collect(Collectors.joining("|")));
    }
}
