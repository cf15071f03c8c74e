package dev.rebound.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of not wanting to live: those of languages that the models do not read, where people then get people to turn to and not a form;
 * and those without which a short line that somebody wrote for themselves is not taken for danger.
 */
final class Danger {
    private static final int SHORT = 7;
    private static final int LONG_ENOUGH = 12;
    private static final int MOST_CHARACTERS = 6_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private final Set<String> phrases = WordLists.read("danger.txt").of("other languages");
    private final Set<String> inAReport = WordLists.read("danger.txt").of("in a report");
    private final Pattern inPassing =
            Pattern.compile(WordLists.lines("passing.txt").stream().collect(Collectors.joining("|", "\\b(?:", ")")));
    private final Set<String> pride = WordLists.read("danger.txt").of("pride");
    private final Set<String> inAShortLine = WordLists.read("danger.txt").of("in a short line");

    boolean isIn(String text) {
        var plain = plain(text);
        return phrases.stream().anyMatch(plain::contains);
    }

    /** Whether it is told in passing, inside a report that is about something else. */
    boolean isHintedIn(String text) {
        var plain = plain(text);
        return inAReport.stream().anyMatch(plain::contains) || isToldInPassing(text);
    }

    /** Whether it holds one of the ways of {@code passing.txt} in which people say it of themselves. */
    boolean isToldInPassing(String text) {
        return inPassing.matcher(shortened(plain(text))).find();
    }

    /** Whether a text may mean it at all: it is longer than seven words, or holds a word that such lines hold. */
    boolean mayBeIn(String text) {
        var words = words(plain(text));
        return words.size() > SHORT
                || words.stream().anyMatch(inAShortLine::contains)
                || isIn(text)
                || isHintedIn(text);
    }

    /** Whether a short line says that somebody did well, and holds no word beside that which lines of danger hold. */
    boolean isOnlyPride(String text) {
        var plain = plain(text);
        var without = pride.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(plain, (line, phrase) -> line.replace(phrase, " "));
        return !without.equals(plain)
                && words(plain).size() <= LONG_ENOUGH
                && words(without).stream().noneMatch(inAShortLine::contains);
    }

    private static List<String> words(String plain) {
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** Longer texts are read at both ends, so that the work stays bounded. */
    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS / 2) + "\n" + text.substring(text.length() - MOST_CHARACTERS / 2);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
