package dev.rebound.playbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, found as whole words in any case, straight or curly apostrophes alike. */
final class Cues {
    private final Pattern pattern;

    private Cues(Pattern pattern) {
        this.pattern = pattern;
    }

    /** From a comma-separated list; the longest cue wins where two begin at the same place. */
    static Cues of(String list) {
        String alternatives = Arrays.stream(list.split(","))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w'])(?:", ")(?![\\w'])"));
        return new Cues(Pattern.compile(alternatives));
    }

    /** The first cue in the text, in lower case. */
    Optional<String> firstIn(String text) {
        Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    boolean in(String text) {
        return firstIn(text).isPresent();
    }
}
