package dev.rebound.coaching;

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

    /** How they lean towards each strategy that they rated: -2 to 2. */
    Map<String, Integer> leanings() {
        var leanings = new HashMap<String, Integer>();
        rated.forEach((text, helped) -> leanings.merge(Strategy.of(text), helped ? 1 : -1, Integer::sum));
        leanings.replaceAll((strategy, sum) -> Math.max(-MOST, Math.min(MOST, sum)));
        return leanings;
    }
}
