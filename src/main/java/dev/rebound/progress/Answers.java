package dev.rebound.progress;

import dev.rebound.logbook.Tally;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the noes of some time were; silence is no answer and is left out.
 *
 * @param noes those that somebody said, 0 or more
 * @param brushOffs how many of them ended before the pitch
 * @param reasons how many of the others gave a reason, by what it was about; nothing for what nobody named
 */
public record Answers(int noes, int brushOffs, Map<Bucket, Integer> reasons) {
    static Answers of(List<Tally> tallies) {
        var said = tallies.stream()
                .filter(row -> row.objection() != Objection.NO_RESPONSE)
                .toList();
        var reasons = new EnumMap<Bucket, Integer>(Bucket.class);
        tallies.stream()
                .filter(row -> row.statesReason() && !row.brushOff())
                .forEach(row -> reasons.merge(row.bucket(), row.noes(), Integer::sum));
        return new Answers(noes(said, row -> true), noes(said, Tally::brushOff), Map.copyOf(reasons));
    }

    private static int noes(List<Tally> rows, Predicate<Tally> counted) {
        return rows.stream().filter(counted).mapToInt(Tally::noes).sum();
    }

    /** All that gave a reason. */
    public int stated() {
        return reasons.values().stream().mapToInt(count -> count).sum();
    }
}
