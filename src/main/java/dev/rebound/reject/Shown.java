package dev.rebound.reject;

import dev.rebound.coaching.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that a person saw lately.
 *
 * @param cards text ids card by card, newest first
 */
record Shown(List<List<String>> cards) implements Evidence {
    /** What a card showed before it was drawn anew: so many more texts are remembered. */
    private static final int EARLIER = 12;

    @Override
    public List<String> shown() {
        return cards.stream().flatMap(List::stream).toList();
    }

    @Override
    public List<String> lastCard() {
        return cards.isEmpty() ? List.of() : cards.get(0);
    }

    /** What an entry remembers once its card shows these: the reframes that gave way to others on it were seen as well. */
    static List<String> after(List<String> before, List<String> now) {
        var earlier =
                before.stream().filter(id -> isReframe(id) && !now.contains(id)).limit(EARLIER);
        return Stream.concat(now.stream(), earlier).toList();
    }

    private static boolean isReframe(String id) {
        return id.startsWith("reframes/")
                || id.startsWith("truths/")
                || id.startsWith("own/")
                || id.contains("/truth-");
    }
}
