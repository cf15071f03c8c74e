package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain words that ask not to be contacted again, and plain words that refuse every call of this kind; they stand in {@code stops.txt}. */
final class Stops {
    private static final String GET =
            "(?:call|ring|phone|contact|e-?mail|mail|text|message|bother|pester|knock|come|visit|write|approach)";
    private static final String GETTING =
            "(?:calling|ringing|phoning|e-?mailing|mailing|texting|contacting|messaging|bothering|pestering|harassing|hassling|knocking|spamming)";
    private static final String ME =
            "(?:me|us|here|this number|this house|my (?:house|office|wife|mother|staff)|our (?:house|office|offices|staff|people)|him|her|them|there)";
    private static final String WHEN =
            "(?:until|till|before|after|at|on|in|during|between|every|so|while|when|whenever|this|next|today|for (?:a|the|now|two|three|\\d))\\b";

    private final Pattern stop = anyOf("stops");
    private final Pattern seeming = anyOf("only seem so");
    private final Pattern everyCall = anyOf("every call");

    /** Whether somebody asked in plain words to be left alone for good. */
    boolean areIn(String text) {
        return stop.matcher(plain(text)).find();
    }

    /** Whether words that sound like it ask for another hour or for less of something. */
    boolean onlySeemToBeIn(String text) {
        return !areIn(text) && seeming.matcher(plain(text)).find();
    }

    /** Whether they dislike every call of this kind, so that a quieter week will not help. */
    boolean refuseEveryCall(String text) {
        return everyCall.matcher(plain(text)).find();
    }

    private static Pattern anyOf(String section) {
        return Pattern.compile(section(section).stream()
                .map(line -> line.replace("GETTING", GETTING)
                        .replace("GET", GET)
                        .replace("ME", ME)
                        .replace("WHEN", WHEN))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    private static List<String> section(String name) {
        var lines = new ArrayList<String>();
        boolean inside = false;
        for (var line : WordLists.lines("stops.txt")) {
            if (line.matches("\\[[a-z ]+]")) {
                inside = line.equals("[" + name + "]");
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
