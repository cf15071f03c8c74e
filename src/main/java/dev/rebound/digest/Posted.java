package dev.rebound.digest;

import dev.rebound.figures.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is kept of a digest that went out, for the rule alone: which rows, and of whom; what each of them had is read from the sums again.
 *
 * @param team whose it was
 * @param monday the week's first day
 * @param people all who were counted; whoever leaves Rebound is taken out
 * @param rows the cells of each row, by the name of the split
 */
public record Posted(UUID team, LocalDate monday, Set<String> people, Map<String, List<Set<String>>> rows) {
    /** How many weeks back a digest is compared with what went out. */
    public static final int WEEKS = 12;

    public Posted {
        people = Set.copyOf(people);
        rows = Map.copyOf(rows);
    }

    static Posted of(UUID team, Digest digest) {
        var told = digest.told();
        var rows = told.splits().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        split -> split.getValue().stream().map(Row::cells).toList()));
        return new Posted(team, told.week(), told.people(), rows);
    }
}
