package dev.rebound.digest;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The practice of the week, one of the playbook's.
 *
 * @param number 1 to 41, as in {@code P29}
 */
public record Practice(int number) {
    /** How many the playbook has. */
    public static final int ALL = 41;

    private static final List<Integer> TIMING = List.of(28, 29, 6);
    private static final List<Integer> FIT = List.of(26, 4, 5);
    private static final List<Integer> MOOD = List.of(14, 30, 37);
    private static final List<Integer> STOPS = List.of(31, 39);
    private static final List<Integer> MORE_NOES = List.of(17, 10, 33);

    /**
     * Whatever fits what is shown; another one each week. It reads the shown figures alone: chosen from any other it would tell them.
     *
     * @param groups what is shown, the largest first; without any the playbook goes on in its order
     */
    static Practice of(LocalDate monday, List<Digest.Group> groups) {
        var turns = groups.isEmpty() ? IntStream.rangeClosed(1, ALL).boxed().toList() : fitting(groups);
        long week = Math.floorDiv(monday.toEpochDay(), 7);
        return new Practice(turns.get((int) Math.floorMod(week, (long) turns.size())));
    }

    private static List<Integer> fitting(List<Digest.Group> groups) {
        var largest = groups.get(0);
        if (isMoreThanUsual(groups)) {
            return MORE_NOES;
        }
        if (leads(largest, Objection.STOP_CALLING)) {
            return STOPS;
        }
        return largest.bucket().map(Practice::about).orElse(FIT);
    }

    private static List<Integer> about(Bucket bucket) {
        return switch (bucket) {
            case TIMING -> TIMING;
            case FIT -> FIT;
            case MOOD -> MOOD;
            case DELIVERY -> throw new IllegalArgumentException("No digest shows how a pitch landed");
        };
    }

    private static boolean leads(Digest.Group group, Objection objection) {
        return group.lines().stream()
                .findFirst()
                .flatMap(Digest.Line::objection)
                .filter(objection::equals)
                .isPresent();
    }

    /** Half as many again as in the team's own last four weeks, wherever that may be told. */
    private static boolean isMoreThanUsual(List<Digest.Group> groups) {
        var known = groups.stream()
                .map(Digest.Group::figure)
                .filter(figure -> figure.usual().isPresent())
                .toList();
        int now = known.stream().mapToInt(Digest.Figure::about).sum();
        int usual =
                known.stream().mapToInt(figure -> figure.usual().orElseThrow()).sum();
        return usual > 0 && 2 * now >= 3 * usual;
    }
}
