package dev.rebound.coaching;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two prices, where a report holds one against the other. */
final class Prices {
    private static final int FURTHEST = 5;
    private static final int LEAST = 20;

    private static final String SUM =
            "([$£€₹]? ?\\d[\\d.,]*\\d(?: ?(?:k|grand|million|m)\\b)?|[$£€₹]? ?\\d ?k\\b)(?![%\\w])";
    private static final String US =
            "(?:we were|we're|our price|our quote|our bid|our offer|ours|mine|ours was|ours is|ours came in at|our quote was|our quote came in at|our price was|our bid was"
                    + "|we quoted|we came in at|mine was|i quoted|we asked|i was)(?: at)? ";
    private static final String THEM =
            "(?:the )?(?:\\w+ (?:bidder|guys?|firm|company|supplier|one)|other guys?|others?|other one|they|them|theirs|rival|incumbent|next one|cheapest|low bid|winner|competitor)"
                    + "(?:'s)?(?: (?:was|were|is|are|at|came in at|quoted|bid|had|did it for|asked|charges|does it for)){0,2} ";
    private static final Pattern BOTH =
            words(SUM + " ?(?:vs\\.?|versus|against|compared (?:to|with)|instead of|to our) (?:the |our )?" + SUM);
    private static final Pattern OURS_FIRST = words(US + SUM + "[^.!?\\n]{0,12}? " + THEM + SUM);
    private static final Pattern BUDGET = words(US + SUM
            + "[^!?\\n]{0,12}? (?:their|his|her|the) (?:budget|limit|ceiling|max|cap) (?:was|is|of|at)(?: only)? "
            + SUM);

    private static final Pattern LESS = words(
            "(?<!\\b(?:we|i|us|we were|i was|we are|we're|ours was|ours is) )(?:" + SUM
                    + "|(\\d{1,2} ?(?:%|percent))) (?:cheaper|less(?=[.,;!?]|$)|less than (?:us|ours|me|mine)|under (?:us|ours|me|mine)|below (?:us|ours|me|mine)|lower than (?:us|ours))");

    private Prices() {}

    /** {@code dear} and {@code cheap}, or {@code dear} and {@code budget}, and {@code less}: as they were told, and never the difference. */
    static void into(Map<String, String> values, String told) {
        less(told).ifPresent(less -> values.put("less", less));
        BUDGET.matcher(told)
                .results()
                .filter(found -> isFair(found) && falls(found))
                .findFirst()
                .ifPresentOrElse(
                        found -> put(values, found, "budget"),
                        () -> rival(told).ifPresent(found -> put(values, found, "cheap")));
    }

    /** By how much somebody else was lower, where it is said. */
    private static Optional<String> less(String told) {
        return LESS.matcher(told)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(String::strip)
                .findFirst();
    }

    private static Optional<MatchResult> rival(String told) {
        return Stream.concat(
                        BOTH.matcher(told).results(),
                        OURS_FIRST.matcher(told).results().filter(Prices::falls))
                .filter(Prices::isFair)
                .findFirst();
    }

    private static void put(Map<String, String> values, MatchResult found, String lower) {
        boolean falling = falls(found);
        values.put("dear", found.group(falling ? 1 : 2).strip());
        values.put(lower, found.group(falling ? 2 : 1).strip());
    }

    private static boolean falls(MatchResult found) {
        return value(found.group(1)) > value(found.group(2));
    }

    /** Of one size, so that they are prices of the same thing, and no years. */
    private static boolean isFair(MatchResult found) {
        var one = value(found.group(1));
        var two = value(found.group(2));
        return one != two
                && Math.min(one, two) >= LEAST
                && Math.max(one, two) / Math.min(one, two) <= FURTHEST
                && !(isYear(found.group(1)) && isYear(found.group(2)));
    }

    private static boolean isYear(String sum) {
        return sum.strip().matches("(?:19|20)\\d\\d");
    }

    private static double value(String sum) {
        var digits = sum.replaceAll("[^\\d.,]", "")
                .replaceAll("[.,](?=\\d{3}(?:\\D|$))", "")
                .replace(',', '.');
        var number = digits.matches("\\d+(?:\\.\\d+)?") ? Double.parseDouble(digits) : 0;
        return sum.matches("(?i).*(?:k|grand)")
                ? number * 1000
                : sum.matches("(?i).*m(?:illion)?") ? number * 1_000_000 : number;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<![\\w.,])(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
    }
}
