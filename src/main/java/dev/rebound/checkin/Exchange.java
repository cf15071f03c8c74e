package dev.rebound.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Local search for more people than {@link Exactly} takes: any two groups are divided anew, exactly, as long as that makes the round
 * cheaper (the 2-opt exchange of Croes 1958 on a matching); where somebody is alone, any two groups with them.
 *
 * <p>It keeps the rule of repeats whenever everybody may meet half of the people or more. Say a and b are paired against the rule. Of
 * the others' pairs (c, d), n/2 - 1 of them, one has three of the four ways between {a, b} and {c, d} within the rule, since a and b
 * have n of these ways together and n &gt; 2 (n/2 - 1). Three of the four hold a-c with b-d or a-d with b-c: that exchange has fewer
 * repeats, so costs less, so the search had not ended. The same holds for two people who are both alone.
 */
final class Exchange {
    private final Weights weights;
    private final List<int[]> groups;

    private Exchange(Weights weights, List<int[]> groups) {
        this.weights = weights;
        this.groups = new ArrayList<>(groups);
    }

    /** Groups that cost no more than these, of the same people. */
    static List<int[]> improve(Weights weights, List<int[]> groups) {
        var exchange = new Exchange(weights, groups);
        while (exchange.betters()) {
            continue;
        }
        return exchange.groups;
    }

    private boolean betters() {
        var better = false;
        for (var x = 0; x < groups.size(); x++) {
            for (var y = x + 1; y < groups.size(); y++) {
                better |= bettered(x, y);
            }
        }
        return better || rescues();
    }

    private boolean rescues() {
        for (var lonely = 0; lonely < groups.size(); lonely++) {
            for (var x = 0; x < groups.size() && groups.get(lonely).length == 1; x++) {
                for (var y = x + 1; y < groups.size(); y++) {
                    if (x != lonely && y != lonely && bettered(lonely, x, y)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean bettered(int... places) {
        var old = Arrays.stream(places).mapToObj(groups::get).toList();
        var people = old.stream().flatMapToInt(Arrays::stream).toArray();
        var fresh = Exactly.divide(weights, people);
        if (weights.of(fresh) >= weights.of(old)) {
            return false;
        }
        groups.removeAll(old);
        groups.addAll(fresh);
        return true;
    }

    static Stream<int[]> alone(int... people) {
        return Arrays.stream(people).mapToObj(who -> new int[] {who});
    }
}
