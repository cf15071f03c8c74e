package dev.rebound.checkin;

import java.util.List;
import java.util.Set;

/**
 * People who are to meet in one round.
 *
 * @param people two, or three where somebody would be left; sorted, nobody twice
 */
public record Group(List<String> people) {
    public Group {
        people = people.stream().distinct().sorted().toList();
        if (people.size() < 2 || people.size() > 3) {
            throw new IllegalArgumentException("A group is two or three people, not " + people.size());
        }
    }

    /** These people as a group; two or three. */
    public static Group of(String... people) {
        return new Group(List.of(people));
    }

    /** Whether they are three. */
    public boolean isTrio() {
        return people.size() == 3;
    }

    /** Whether this is one of them. */
    public boolean has(String who) {
        return people.contains(who);
    }

    /** Every two of them: one, or three in a trio. */
    public Set<Two> twos() {
        return Two.among(people);
    }
}
