package dev.rebound.playbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, found as whole words in any case, straight, curly and missing apostrophes alike. */
final class Cues {
    private static final Pattern NOT =
            Pattern.compile("\\b(do|ca|wo|is|are|does|did|has|have|was|were|could|would|should)nt\\b");

    private final Pattern pattern;

    private Cues(Pattern pattern) {
        this.pattern = pattern;
    }

    /** From a comma-separated list; the longest cue wins where two begin at the same place. */
    static Cues of(String list) {
        String alternatives = Arrays.stream(list.split(","))
                .map(String::strip)
                .map(Cues::spelled)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w'])(?:", ")(?![\\w']|-[a-z])"));
        return new Cues(Pattern.compile(alternatives));
    }

    /** The first cue in the text, in lower case. */
    Optional<String> firstIn(String text) {
        Matcher matcher = pattern.matcher(spelled(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'')));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** "dont" is "don't". */
    private static String spelled(String text) {
        return NOT.matcher(text).replaceAll("$1n't");
    }

    boolean in(String text) {
        return firstIn(text).isPresent();
    }
}
