package dev.rebound.prospects;

import static dev.rebound.prospects.Sameness.ALIKE;
import static dev.rebound.prospects.Sameness.OTHER;
import static dev.rebound.prospects.Sameness.SAME;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the names of companies, word by word as {@link Spelling} gives them. */
final class CompanyNames {
    private static final int LONG_ENOUGH = 4;
    private static final int FEWEST_INITIALS = 3;

    /** First words that many companies share, so that the word alone points at none. */
    private static final Set<String> COMMON = Set.of(
            "first",
            "united",
            "global",
            "general",
            "national",
            "american",
            "international",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "british",
            "royal",
            "green",
            "blue",
            "black",
            "city",
            "digital",
            "data",
            "cloud",
            "smart",
            "open",
            "bank",
            "hotel",
            "university",
            "saint",
            "new",
            "golden",
            "silver",
            "central",
            "pacific",
            "atlantic",
            "advanced",
            "premier",
            "universal",
            "standard",
            "allied");

    private CompanyNames() {}

    static Sameness compare(List<String> one, List<String> other) {
        var joined = String.join("", one);
        var joinedOther = String.join("", other);
        if (joined.isEmpty() || joinedOther.isEmpty()) {
            return OTHER;
        }
        if (joined.equals(joinedOther)) {
            return SAME;
        }
        var isAlike = begins(one, other) || begins(other, one) || initials(one, other) || initials(other, one);
        return isAlike || hasSameWords(one, other) || isMistyped(one, other) ? ALIKE : OTHER;
    }

    /** "Acme" and "Acme Holdings". */
    private static boolean begins(List<String> shorter, List<String> longer) {
        var telling = shorter.size() > 1 || shorter.get(0).length() >= LONG_ENOUGH && !COMMON.contains(shorter.get(0));
        return telling
                && shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** "IBM" and "International Business Machines". */
    private static boolean initials(List<String> shorter, List<String> longer) {
        return shorter.size() == 1
                && longer.size() >= FEWEST_INITIALS
                && shorter.get(0)
                        .equals(longer.stream()
                                .map(word -> word.substring(0, 1))
                                .collect(Collectors.joining()));
    }

    /** "Bank of Fernhill" and "Fernhill Bank of"; not for one word. */
    private static boolean hasSameWords(List<String> one, List<String> other) {
        return one.size() == other.size() && one.size() > 1 && new HashSet<>(one).equals(new HashSet<>(other));
    }

    private static boolean isMistyped(List<String> one, List<String> other) {
        return one.size() == other.size()
                ? IntStream.range(0, one.size()).allMatch(i -> Mistyped.isLike(one.get(i), other.get(i)))
                : Mistyped.isLike(String.join("", one), String.join("", other));
    }
}
