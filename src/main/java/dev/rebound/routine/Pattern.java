package dev.rebound.routine;

import dev.rebound.logbook.Tally;
import dev.rebound.taxonomy.Bucket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that most of the noes with a reason had in common, said only where there are enough of them.
 *
 * @param noes how many were about it, of {@code stated} with a reason
 */
public record Pattern(Bucket bucket, int noes, int stated) {
    private static final int ENOUGH = 10;
    private static final int MOST = 70;

    /** The pattern in these tallies: from ten stated reasons, of which seven in ten or more are alike. */
    public static Optional<Pattern> in(List<Tally> tallies) {
        Map<Bucket, Integer> stated = tallies.stream()
                .filter(Tally::statesReason)
                .collect(Collectors.groupingBy(Tally::bucket, Collectors.summingInt(Tally::noes)));
        var all = stated.values().stream().mapToInt(Integer::intValue).sum();
        return stated.entrySet().stream()
                .filter(bucket -> all >= ENOUGH && 100 * bucket.getValue() >= MOST * all)
                .map(bucket -> new Pattern(bucket.getKey(), bucket.getValue(), all))
                .findFirst();
    }
}
