package dev.rebound.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/** What a clause has to say beside the prospect's reasons: about the approach, about the rep, or an attack. */
final class Remarks {
    private final List<Phrases> kinds;

    Remarks(WordLists lists) {
        kinds = Stream.of("remarks on the approach", "remarks on oneself", "attacks")
                .map(section -> new Phrases(lists.of(section)))
                .toList();
    }

    /** Whether one of two clauses tells what the other does not: the remark stands alone then. */
    boolean differ(List<Token> left, List<Token> right) {
        return kinds.stream().anyMatch(kind -> kind.in(left) != kind.in(right));
    }
}
