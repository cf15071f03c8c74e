package dev.rebound.checkin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Two people, in no order: which of them asked for something cannot be read from it.
 *
 * @param one not {@code other}
 */
public record Two(String one, String other) {
    public Two {
        if (one.equals(other)) {
            throw new IllegalArgumentException("One person is not two");
        }
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /** Every two of these people. */
    static Set<Two> among(Collection<String> people) {
        var twos = new HashSet<Two>();
        for (var one : people) {
            people.stream().filter(other -> !other.equals(one)).forEach(other -> twos.add(new Two(one, other)));
        }
        return twos;
    }

    /** Whether this is one of them. */
    public boolean has(String who) {
        return one.equals(who) || other.equals(who);
    }
}
