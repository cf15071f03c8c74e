package dev.rebound.routine;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * What a person did over some time, effort before outcome ({@code P20}).
 *
 * @param dials all that was dialled: noes, wins, good talks, calls that nobody answered, and what was counted in a line
 */
public record Done(int dials, int talks, int noes, int wins) {
    /** Counts from one moment (inclusive) to another (exclusive). */
    public static Done between(Books books, String user, Instant from, Instant to) {
        var talks = books.efforts().count(user, Effort.Kind.GOOD_TALK, from, to);
        var noes = books.logbook().noes(user, from, to);
        var wins = books.wins().count(user, from, to);
        return new Done(books.dials(user, from, to), talks, noes, wins);
    }

    /** Whether nothing was logged. */
    public boolean isNothing() {
        return dials == 0;
    }

    /** In words, such as "14 dials, 2 good talks, 9 noes"; what did not happen is not named. */
    public String inWords(Labels labels) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("dials", dials);
        counts.put("talks", talks);
        counts.put("noes", noes);
        counts.put("wins", wins);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> labels.counted("routine.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
