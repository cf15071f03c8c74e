package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;

/** "I was late to the call and they had left": a report that ends there has won nothing, however calmly it is told. */
final class Missed {
    private static final int LONGEST_TEXT = 240;
    private static final Pattern LATE = Pattern.compile("\\b(?:late (?:to|for|on|into|by)"
            + "|(?:was|were|came|joined|dialled|dialed|arrived|logged|got|turned up|showed up)(?: [\\w']+){0,4} late"
            + "|missed (?:the|my|our|his|her|their)|overslept)\\b");
    private static final Pattern GONE = Pattern.compile(
            "\\b(?:they|he|she|everyone|everybody|all of them|both|the [a-z]+)(?:'d| had| have| has| were| was)?(?: already| all| just| both| long)*"
                    + " (?:left|gone|gone home|went home|hung up|logged off|dropped off|moved on|given up)[ .!:(]*$");

    private Missed() {}

    static boolean isAllOf(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.length() > LONGEST_TEXT) {
            return false;
        }
        var gone = GONE.matcher(lower);
        return gone.find() && LATE.matcher(lower).region(0, gone.start()).find();
    }
}
