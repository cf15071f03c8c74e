package dev.rebound.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be added up from rows: each sum of one or more of them is as good as told. */
final class Unions {
    private Unions() {}

    /** Every sum of rows; at most {@link Split#MOST} rows, so that they are few. */
    static List<Row> of(List<Row> rows) {
        var sums = new ArrayList<Row>();
        for (var row : rows) {
            var before = List.copyOf(sums);
            sums.add(row);
            before.forEach(sum -> sums.add(sum.with(row)));
        }
        return sums;
    }

    /** The sum that has these cells and no other, if there is one. */
    static Optional<Row> over(Set<String> cells, List<Row> rows) {
        var within = rows.stream().filter(row -> cells.containsAll(row.cells())).toList();
        return within.stream().reduce(Row::with).filter(sum -> sum.cells().equals(cells));
    }

    /** The finest rows that both lists can be added up to, each with what stands behind both. */
    static List<Row> merged(List<Row> some, List<Row> others) {
        var merged = new ArrayList<Row>();
        var done = new HashSet<String>();
        for (var row : some) {
            if (!done.contains(row.cells().iterator().next())) {
                var cells = grown(row.cells(), some, others);
                done.addAll(cells);
                both(cells, some, others).ifPresent(merged::add);
            }
        }
        return merged;
    }

    private static Optional<Row> both(Set<String> cells, List<Row> some, List<Row> others) {
        return over(cells, some).flatMap(sum -> over(cells, others).map(sum::with));
    }

    /** The cells and all that cannot be told apart from them in one of the lists or the other. */
    private static Set<String> grown(Set<String> cells, List<Row> some, List<Row> others) {
        var grown = new HashSet<>(cells);
        for (int size = 0; size < grown.size(); ) {
            size = grown.size();
            List.of(some, others)
                    .forEach(rows -> rows.stream()
                            .filter(row -> row.cells().stream().anyMatch(grown::contains))
                            .forEach(row -> grown.addAll(row.cells())));
        }
        return grown;
    }
}
