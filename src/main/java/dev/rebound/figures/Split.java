package dev.rebound.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the finest rows of a split that may be told ({@code P34}). A row that fails goes into the "other" of its group; where that
 * fails, it takes in the group's smallest row, since the group's sum is told and the rest could be worked out from it; a whole group
 * that fails goes into the "other" of the split, and where that fails it is dropped, and no sum that holds it is told anywhere. One row
 * alone is no split: behind the others of it stand no five people.
 */
final class Split {
    /** More rows fit no phone screen, and too many sums to look at. */
    static final int MOST = 6;

    private static final int FEWEST = 2;

    private final List<Row> rows;

    private Split(List<Row> rows) {
        this.rows = new ArrayList<>(rows);
    }

    /**
     * The rows to tell, the largest first; none when no two can be.
     *
     * @param cells one row for each cell
     * @param allowed whether such rows may be told beside what went out before
     */
    static List<Row> of(List<Row> cells, Predicate<List<Row>> allowed) {
        var split = new Split(
                cells.stream().filter(cell -> !cell.behind().isNobodys()).toList());
        split.settle();
        while (split.rows.size() >= FEWEST && (split.rows.size() > MOST || !allowed.test(split.rows))) {
            split.coarsen();
            split.settle();
        }
        return split.rows.size() < FEWEST ? List.of() : split.largestFirst();
    }

    private void settle() {
        for (var failing = failing(); failing.isPresent(); failing = failing()) {
            giveAway(failing.get());
        }
    }

    /** Those of a group come before the mixture, which may still grow. */
    private Optional<Row> failing() {
        return rows.stream()
                .filter(row -> !SmallGroup.hides(row.behind()))
                .min(Comparator.comparing((Row row) -> row.group().isEmpty()).thenComparing(smallest()));
    }

    private void giveAway(Row row) {
        rows.remove(row);
        if (!row.group().isEmpty()) {
            join(row, partner(row));
        }
    }

    private void coarsen() {
        var inGroups = rows.stream().filter(row -> partner(row).isPresent()).min(smallest());
        if (inGroups.isEmpty() && rows.size() <= FEWEST) {
            rows.clear();
            return;
        }
        var row = inGroups.orElseGet(() -> rows.stream().min(smallest()).orElseThrow());
        rows.remove(row);
        if (inGroups.isEmpty()) {
            mixWithTheNext(row);
        } else {
            join(row, partner(row));
        }
    }

    private void mixWithTheNext(Row row) {
        var mixture = rows.stream().filter(other -> other.group().isEmpty()).findFirst();
        join(row, mixture.or(() -> rows.stream().min(smallest())));
    }

    /** The row goes into the other one, or into the mixture when there is none. */
    private void join(Row row, Optional<Row> other) {
        var with = other.or(
                () -> rows.stream().filter(mixed -> mixed.group().isEmpty()).findFirst());
        with.ifPresent(rows::remove);
        rows.add(with.map(row::with).orElseGet(row::mixed));
    }

    /** What a row of a group goes into: the group's "other", else what fails as well, else the smallest. */
    private Optional<Row> partner(Row row) {
        return rows.stream()
                .filter(other -> !other.equals(row)
                        && !row.group().isEmpty()
                        && other.group().equals(row.group()))
                .min(Comparator.comparing((Row other) -> !other.isOfMany())
                        .thenComparing(other -> SmallGroup.hides(other.behind()))
                        .thenComparing(smallest()));
    }

    private static Comparator<Row> smallest() {
        return Comparator.comparingInt((Row row) -> row.behind().sum()).thenComparing(Row::name);
    }

    private List<Row> largestFirst() {
        return rows.stream().sorted(smallest().reversed()).toList();
    }
}
