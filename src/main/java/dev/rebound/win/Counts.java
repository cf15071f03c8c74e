package dev.rebound.win;

import dev.rebound.logbook.Effort;
import dev.rebound.playbook.Activities;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody did, counted in one line: {@code +30 dials, +2 referrals} ({@code P20}, {@code P21}).
 *
 * @param counts empty when something in the line is no count
 * @param number the only thing that stands there, when there is nothing but a number; else 0
 */
record Counts(List<One> counts, int number) {
    /** The most of one thing at once. */
    static final int MOST = 1000;

    private static final Pattern LINE = Pattern.compile("\\+\\s*\\d.*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;\\n]|\\band\\b)\\s*(?=\\+?\\s*\\d)");
    private static final Pattern ONE = Pattern.compile("\\+?\\s*(\\d{1,5})(?:\\s+([^+]{1,40}?))?[.\\s]*");

    Counts {
        counts = List.copyOf(counts);
    }

    /**
     * So many of one thing.
     *
     * @param name empty for what has a name of ours
     */
    record One(int times, Effort.Kind kind, String name) {}

    /** Whether a text is meant as a count. */
    static boolean isOne(String text) {
        return LINE.matcher(text.strip()).matches();
    }

    /** Reads a line that is meant as a count. */
    static Counts in(String text, Activities activities) {
        var read = Arrays.stream(BETWEEN.split(text.strip())).map(ONE::matcher).toList();
        if (!read.stream().allMatch(Matcher::matches)) {
            return new Counts(List.of(), 0);
        }
        if (read.size() == 1 && read.get(0).group(2) == null) {
            return new Counts(List.of(), times(read.get(0)));
        }
        var isWhole = read.stream().allMatch(one -> one.group(2) != null && times(one) >= 1 && times(one) <= MOST);
        return new Counts(
                isWhole ? read.stream().map(one -> one(one, activities)).toList() : List.of(), 0);
    }

    private static One one(Matcher one, Activities activities) {
        var said = one.group(2).strip();
        return activities
                .kind(said)
                .map(kind -> new One(times(one), Effort.Kind.valueOf(kind), ""))
                .orElseGet(() -> new One(times(one), Effort.Kind.OWN, said));
    }

    private static int times(Matcher one) {
        return Integer.parseInt(one.group(1));
    }
}
