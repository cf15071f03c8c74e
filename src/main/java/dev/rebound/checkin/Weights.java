package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to put people together in a round: each rule weighs more than all below it together, so that the least sum keeps them
 * in their order. Nobody is left alone who need not be, and least of all who sat out last time; three meet only where two cannot; two
 * meet again only after everybody else or after twelve weeks; those are three who were so least; and those meet who met longest ago.
 */
final class Weights {
    /** Two who never meet: no sum is made with it. */
    static final long NEVER = Long.MAX_VALUE / 2;

    static final int WEEKS = 12;

    private static final long ALONE = 10_000_000_000_000_000L;
    private static final long TRIO = 1_000_000_000_000_000L;
    private static final long UNEVEN = 10_000_000_000_000L;
    private static final long EARLY = 1_000_000_000L;
    private static final long UNFAIR = 100_000L;
    private static final int MOST_TRIOS = 10;
    private static final int KNOWN = 4_000;
    private static final int OLD = 104;
    private static final long NOT_YET = Long.MIN_VALUE;

    private final long today;
    private final long[][] met;
    private final long[][] pair;
    private final long[] alone;
    private final long[] trio;

    Weights(List<String> people, Call call, History history) {
        var size = people.size();
        today = call.day().toEpochDay();
        met = new long[size][size];
        pair = new long[size][size];
        alone = new long[size];
        trio = new long[size];
        for (var i = 0; i < size; i++) {
            alone[i] = history.satOut(people.get(i)) ? 2 * ALONE : ALONE;
            for (var j = 0; j < i; j++) {
                know(i, j, new Two(people.get(i), people.get(j)), call, history);
            }
        }
        weighPairs(size);
        weighTrios(people.stream().mapToInt(history::trios).toArray());
    }

    private void know(int i, int j, Two two, Call call, History history) {
        var apart = call.apart().contains(two);
        met[i][j] =
                apart ? NEVER : history.lastMet(two).map(LocalDate::toEpochDay).orElse(NOT_YET);
        met[j][i] = met[i][j];
    }

    private void weighPairs(int size) {
        var first = new long[size];
        for (var i = 0; i < size; i++) {
            first[i] = firstOf(i);
        }
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < size; j++) {
                pair[i][j] = i == j || met[i][j] == NEVER ? NEVER : known(met[i][j], Math.min(first[i], first[j]));
            }
        }
    }

    /** When this one met the one whom they met longest ago, of all whom they may meet today. */
    private long firstOf(int i) {
        var first = NEVER;
        for (var j = 0; j < met.length; j++) {
            first = i == j ? first : Math.min(first, met[i][j]);
        }
        return first;
    }

    /** Two who met on a day: everybody else was had by both when nobody's day is before it. */
    private long known(long day, long first) {
        if (day == NOT_YET) {
            return 0;
        }
        var weeks = (today - day) / 7;
        var fresh = Math.max(0, OLD - weeks);
        return KNOWN + fresh * fresh + (day > first && weeks < WEEKS ? EARLY * (WEEKS - weeks) : 0);
    }

    private void weighTrios(int[] share) {
        var least = Arrays.stream(share).min().orElse(0);
        for (var i = 0; i < share.length; i++) {
            var more = share[i] - least;
            var whole = Math.min(MOST_TRIOS, more / History.TRIO);
            trio[i] = UNFAIR * Math.min(more, 2 * History.TRIO) + (whole < 2 ? 0 : UNEVEN * whole);
        }
    }

    long alone(int i) {
        return alone[i];
    }

    long pair(int i, int j) {
        return pair[i][j];
    }

    long trio(int i, int j, int k) {
        if (pair[i][j] == NEVER || pair[i][k] == NEVER || pair[j][k] == NEVER) {
            return NEVER;
        }
        return TRIO + pair[i][j] + pair[i][k] + pair[j][k] + trio[i] + trio[j] + trio[k];
    }

    long of(int... group) {
        return switch (group.length) {
            case 1 -> alone(group[0]);
            case 2 -> pair(group[0], group[1]);
            default -> trio(group[0], group[1], group[2]);
        };
    }

    long of(List<int[]> groups) {
        return groups.stream().mapToLong(this::of).sum();
    }

    boolean isEarly(int i, int j) {
        return pair[i][j] >= EARLY;
    }

    /** Whether these two met within the last twelve weeks. */
    boolean isRecent(int i, int j) {
        return met[i][j] != NOT_YET && today - met[i][j] < 7L * WEEKS;
    }
}
