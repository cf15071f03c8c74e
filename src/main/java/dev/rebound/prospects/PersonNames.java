package dev.rebound.prospects;

import static dev.rebound.prospects.Sameness.ALIKE;
import static dev.rebound.prospects.Sameness.OTHER;
import static dev.rebound.prospects.Sameness.SAME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares the names of people, word by word as {@link Spelling} gives them. */
final class PersonNames {
    private static final int SHORTEST_PET_NAME = 3;

    /** Pet names that do not begin like the whole name. */
    private static final List<Set<String>> PET_NAMES = List.of(
            Set.of("bob", "bobby", "rob", "robert"),
            Set.of("bill", "billy", "will", "william"),
            Set.of("dick", "rick", "richard"),
            Set.of("jim", "jimmy", "james"),
            Set.of("mike", "michael"),
            Set.of("tony", "anthony", "antony"),
            Set.of("kate", "katie", "cathy", "catherine", "katherine", "kathryn"),
            Set.of("liz", "beth", "betty", "elizabeth"),
            Set.of("peggy", "maggie", "margaret"),
            Set.of("jack", "john"),
            Set.of("ted", "ned", "edward"),
            Set.of("harry", "henry"),
            Set.of("sasha", "alexander", "alexandra"));

    private PersonNames() {}

    static Sameness compare(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return one.get(0).isEmpty() ? OTHER : SAME;
        }
        var isAlike = one.size() > 1 && other.size() > 1 ? areFullAlike(one, other) : isOneOf(one, other);
        return isAlike ? ALIKE : OTHER;
    }

    private static boolean areFullAlike(List<String> one, List<String> other) {
        return new HashSet<>(one).equals(new HashSet<>(other))
                || isLike(last(one), last(other)) && isLikeFirst(one.get(0), other.get(0));
    }

    /** A first or last name alone, beside a full name or beside another one alone. */
    private static boolean isOneOf(List<String> one, List<String> other) {
        var alone = one.size() == 1 ? one.get(0) : other.get(0);
        var full = one.size() == 1 ? other : one;
        return isLikeFirst(alone, full.get(0)) || full.size() > 1 && isLike(alone, last(full));
    }

    private static boolean isLikeFirst(String one, String other) {
        return isLike(one, other)
                || isShortFor(one, other)
                || isShortFor(other, one)
                || PET_NAMES.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }

    /** "D." and "Dana", "Chris" and "Christopher"; not "Dan" and "Dana", who are two. */
    private static boolean isShortFor(String shorter, String longer) {
        var isInitial = shorter.length() == 1;
        var isPetName = shorter.length() >= SHORTEST_PET_NAME && longer.length() >= shorter.length() + 2;
        return (isInitial || isPetName) && longer.startsWith(shorter);
    }

    private static boolean isLike(String one, String other) {
        return Mistyped.isLike(one, other);
    }

    /** The groups of pet names that this first name is in, by their places. */
    static IntStream groups(String first) {
        return IntStream.range(0, PET_NAMES.size())
                .filter(group -> PET_NAMES.get(group).contains(first));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
