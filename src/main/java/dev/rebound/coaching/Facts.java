package dev.rebound.coaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evidence as plain values: what was shown lately, and facts that were looked up. */
public record Facts(List<String> shown, Map<Fact, String> facts) implements Evidence {
    private static final int LONGEST_QUOTE = 24;

    public Facts {
        shown = List.copyOf(shown);
        facts = Map.copyOf(facts);
    }

    /** Only what was shown lately, newest first. */
    public static Facts shownLately(List<String> shown) {
        return new Facts(shown, Map.of());
    }

    /** With a number; one too small to be worth saying is left out. */
    public Facts with(Fact fact, int number) {
        return fact.isWorthSaying(number) ? plus(Map.of(fact, Integer.toString(number))) : this;
    }

    /**
     * With the last win.
     *
     * @param words the person's own, any length; only their first 24 characters are quoted
     * @param dayInWords such as "on Tue 7 July", see {@code Playbook.onDay}
     */
    public Facts withLastWin(String words, String dayInWords) {
        return plus(Map.of(Fact.LAST_WIN, quotable(words), Fact.LAST_WIN_DAY, dayInWords));
    }

    /**
     * With something of the person's own.
     *
     * @param words as they wrote it, any length; only the first 24 characters are quoted
     */
    public Facts withWords(Fact fact, String words) {
        return plus(Map.of(fact, quotable(words)));
    }

    /**
     * With the day of something of the person's own.
     *
     * @param dayInWords such as "on Tue 7 July", see {@code Playbook.onDay}
     */
    public Facts withDay(Fact fact, String dayInWords) {
        return plus(Map.of(fact, dayInWords));
    }

    private Facts plus(Map<Fact, String> more) {
        var all = new HashMap<>(facts);
        all.putAll(more);
        return new Facts(shown, all);
    }

    private static String quotable(String words) {
        String line = words.strip().replaceAll("\\s+", " ").replace('"', '\'');
        int[] points = line.codePoints().toArray();
        return points.length <= LONGEST_QUOTE ? line : new String(points, 0, LONGEST_QUOTE - 1).strip() + "…";
    }
}
