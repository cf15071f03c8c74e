package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person wants of reframes, by their own taps and words.
 *
 * @param resting whether cards come without a reframe for now (<em>Less of this</em>)
 * @param rated by text id, whether it helped
 * @param own the sentences that they wrote for themselves
 */
public record Taste(boolean resting, Map<String, Boolean> rated, List<OwnReframe> own) {
    /** Nobody's taps weigh more than this many others. */
    private static final int MOST = 2;

    public Taste {
        rated = Map.copyOf(rated);
        own = List.copyOf(own);
    }

    /** Nothing was said yet. */
    public static Taste unknown() {
        return new Taste(false, Map.of(), List.of());
    }

    /** Whether they said <em>Not for me</em>: such a text never comes again. */
    public boolean isUnwanted(String text) {
        return Boolean.FALSE.equals(rated.get(text));
    }

    /** Whether they said that it helped. */
    public boolean isHelpful(String text) {
        return Boolean.TRUE.equals(rated.get(text));
    }

    /**
     * Of these, those that suit: first those whose way helped before and that were not shown lately, else all but those that are not
     * for them, be it the text or its way; all of them where nothing else is left.
     */
    List<Phrase> among(List<Phrase> texts, List<String> shown) {
        var leanings = leanings();
        var suitable = texts.stream()
                .filter(text -> !isUnwanted(text.id()) && leaning(leanings, text) >= 0)
                .toList();
        var liked = suitable.stream()
                .filter(text -> !shown.contains(text.id()) && (isHelpful(text.id()) || leaning(leanings, text) > 0))
                .filter(text -> text.placeholders().isEmpty())
                .toList();
        if (!liked.isEmpty()) {
            return liked;
        }
        return suitable.stream().anyMatch(text -> text.placeholders().isEmpty()) ? suitable : texts;
    }

    private static int leaning(Map<String, Integer> leanings, Phrase text) {
        return leanings.getOrDefault(Strategy.of(text.id()), 0);
    }

    /** How they lean towards each strategy that they rated: -2 to 2. */
    Map<String, Integer> leanings() {
        var leanings = new HashMap<String, Integer>();
        rated.forEach((text, helped) -> leanings.merge(Strategy.of(text), helped ? 1 : -1, Integer::sum));
        leanings.replaceAll((strategy, sum) -> Math.max(-MOST, Math.min(MOST, sum)));
        return leanings;
    }
}
