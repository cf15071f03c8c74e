package dev.rebound.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Flesch-Kincaid grade of an English text: the school year that can read it. */
final class ReadingEase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]+(?=\\s|$)|\\n");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingEase() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static double grade(String text) {
        var words = words(text);
        long sentences = Arrays.stream(SENTENCE_END.split(text))
                .filter(part -> !words(part).isEmpty())
                .count();
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /** Vowel groups, less the silent endings; right for most words, off by one for some. */
    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("['’].*$", "").replaceAll("[^a-z]", "");
        int groups = (int) VOWELS.matcher(letters).results().count();
        boolean silent = letters.matches(".*([^aeiouyl]|[aeiouy]l)e")
                || letters.matches(".*[^aeiouytd]ed")
                || letters.matches(".*[^aeiouyscxzgh]es");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
