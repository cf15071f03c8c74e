package dev.rebound.diagnosis;

import java.util.regex.Pattern;

/** "I'll be dead before it pays off" speaks of a long payback, and of no danger. */
final class Payback {
    private static final Pattern TOO_LATE = Pattern.compile(
            "\\b(?:i|we|he|she|they)(?:['\u2019]?ll| will|['\u2019]d| would) (?:all |both |probably |likely )?be (?:long )?"
                    + "(?:dead|dead and buried|in (?:my|his|her|our|the) (?:grave|ground)|six feet under)"
                    + " (?:long )?(?:before|by the time|when) (?:it|they|your \\w+|those \\w+|these \\w+|any of it)"
                    + "(?: \\w+){0,3}? (pays?|breaks? even|earns?|returns?|is worth|are worth|makes its|saves?|amortises?|amortizes?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Payback() {}

    /** The same text with plain words for it. */
    static String plain(String text) {
        return TOO_LATE.matcher(text).replaceAll("it takes too many years before it $1");
    }
}
