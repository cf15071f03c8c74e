package dev.rebound.checkin;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest division of a few people into twos, threes and people alone: every subset in turn, whose lowest member is alone, in a
 * pair or in a trio beside the cheapest division of the rest (Bellman 1962, Held and Karp 1962). Exact; 2^n n^2 / 2 steps.
 */
final class Exactly {
    /** How many people it takes at most. */
    static final int MOST = 14;

    private static final long NONE_YET = Long.MAX_VALUE;

    private final Weights weights;
    private final int[] people;
    private final long[] least;
    private final int[] chosen;

    private Exactly(Weights weights, int[] people) {
        this.weights = weights;
        this.people = people;
        least = new long[1 << people.length];
        chosen = new int[1 << people.length];
    }

    /** @param people indexes, at most {@link #MOST}; of divisions that cost the same, the one whose first people come first */
    static List<int[]> divide(Weights weights, int[] people) {
        return new Exactly(weights, people).division();
    }

    private List<int[]> division() {
        for (var set = 1; set < least.length; set++) {
            choose(set);
        }
        var groups = new ArrayList<int[]>();
        for (var left = least.length - 1; left != 0; left ^= chosen[left]) {
            groups.add(members(chosen[left]));
        }
        return groups;
    }

    private void choose(int set) {
        least[set] = NONE_YET;
        var lowest = Integer.lowestOneBit(set);
        var i = person(lowest);
        var rest = set ^ lowest;
        for (var js = rest; js != 0; js &= js - 1) {
            var second = Integer.lowestOneBit(js);
            offer(set, lowest | second, weights.pair(i, person(second)));
            for (var ks = js & (js - 1); ks != 0; ks &= ks - 1) {
                var third = Integer.lowestOneBit(ks);
                offer(set, lowest | second | third, weights.trio(i, person(second), person(third)));
            }
        }
        offer(set, lowest, weights.alone(i));
    }

    private void offer(int set, int group, long cost) {
        if (cost != Weights.NEVER && cost + least[set ^ group] < least[set]) {
            least[set] = cost + least[set ^ group];
            chosen[set] = group;
        }
    }

    private int person(int bit) {
        return people[Integer.numberOfTrailingZeros(bit)];
    }

    private int[] members(int set) {
        var members = new int[Integer.bitCount(set)];
        var left = set;
        for (var at = 0; at < members.length; at++) {
            members[at] = person(Integer.lowestOneBit(left));
            left &= left - 1;
        }
        return members;
    }
}
