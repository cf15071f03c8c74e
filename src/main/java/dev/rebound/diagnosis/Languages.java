package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text is English: by its script, and by words that tell one language from another. */
final class Languages {
    private static final String ENGLISH = "english";
    private static final int LONG_WORD = 4;
    private static final int TELLING = 3;
    private static final int SHORT_TEXT = 7;
    private static final int ENOUGH_FOR_SHORT = 3;
    private static final int ENOUGH = 5;
    private static final int MOST_WORDS = 2_000;
    private static final Pattern QUOTE =
            Pattern.compile("[\"\\u201C\\u201E][^\"\\u201C\\u201D]{0,400}[\"\\u201C\\u201D]");

    private final Map<String, Integer> english;
    private final List<Map<String, Integer>> others = new ArrayList<>();

    Languages() {
        WordLists lists = WordLists.read("languages.txt");
        english = weighed(lists.of(ENGLISH));
        for (String language : lists.sections()) {
            if (!language.equals(ENGLISH)) {
                others.add(weighed(lists.of(language)));
            }
        }
    }

    /** True for English, for what is too short or too neutral to be anything else, and for an English note around a foreign quote. */
    boolean isEnglish(String text) {
        return isLatin(text) && (!isOther(distinctWords(text)) || isEnglishAround(text));
    }

    private boolean isEnglishAround(String text) {
        var outside = distinctWords(QUOTE.matcher(text).replaceAll(" "));
        return sum(english, outside) > 0 && best(outside) < ENOUGH_FOR_SHORT;
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    private boolean isOther(Set<String> words) {
        int ours = sum(english, words);
        int theirs = best(words);
        boolean isShort = words.size() <= SHORT_TEXT;
        return isShort ? theirs >= ENOUGH_FOR_SHORT && ours == 0 : theirs >= ENOUGH && theirs > 2 * ours;
    }

    private int best(Set<String> words) {
        return others.stream().mapToInt(other -> sum(other, words)).max().orElse(0);
    }

    private static int sum(Map<String, Integer> weights, Set<String> words) {
        return words.stream().mapToInt(word -> weights.getOrDefault(word, 0)).sum();
    }

    private static Set<String> distinctWords(String text) {
        var words = new HashSet<String>();
        for (Token token : Token.in(text)) {
            if (token.isWord() && words.size() < MOST_WORDS) {
                words.add(token.word());
            }
        }
        return words;
    }

    private static Map<String, Integer> weighed(Set<String> entries) {
        var weights = new HashMap<String, Integer>();
        for (String entry : entries) {
            boolean telling = entry.endsWith("!");
            String word = telling ? entry.substring(0, entry.length() - 1) : entry;
            weights.put(word, telling ? TELLING : word.length() >= LONG_WORD ? 2 : 1);
        }
        return weights;
    }
}
