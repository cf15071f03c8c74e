package dev.rebound.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Decides, figure by figure, what is told about one week of one group ({@code P34}). */
public final class Telling {
    private final LocalDate week;
    private final Set<String> people;
    private final History history;
    private final boolean silent;
    private final Map<String, List<Row>> told = new LinkedHashMap<>();

    /**
     * Begins with nothing told.
     *
     * @param week its Monday
     * @param people all who are counted
     */
    public Telling(LocalDate week, Set<String> people, History history) {
        this.week = week;
        this.people = Set.copyOf(people);
        this.history = history;
        silent = people.size() < SmallGroup.FEWEST || history.nearlyTells(week, this.people);
    }

    /**
     * The finest rows of a split that may be told, the largest first; none when no two can be.
     *
     * @param cells one row for each cell, with what it has in common with others as its group
     */
    public List<Row> split(String name, List<Row> cells) {
        return kept(name, silent ? List.of() : Split.of(cells, rows -> history.allows(name, week, people, rows)));
    }

    /** A figure that stands alone: the row, or none. */
    public List<Row> alone(String name, Behind behind) {
        var row = List.of(new Row("", Set.of(name), behind));
        return kept(
                name, !silent && SmallGroup.hides(behind) && history.allows(name, week, people, row) ? row : List.of());
    }

    /** What is usual over these cells of a split, to the nearest five, where it may be told. */
    public OptionalInt usual(String split, Row row) {
        return history.usual(split, week, people, row);
    }

    /** All that was decided, for the weeks to come. */
    public Told told() {
        return new Told(week, people, told);
    }

    private List<Row> kept(String name, List<Row> rows) {
        if (!rows.isEmpty()) {
            told.put(name, rows);
        }
        return rows;
    }
}
