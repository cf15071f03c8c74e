package dev.rebound.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One row of a split: a figure for one or more of its cells.
 *
 * @param group what its cells have in common, or empty for a mixture
 * @param cells 1 or more; no other row of the split has any of them
 */
public record Row(String group, Set<String> cells, Behind behind) {
    public Row {
        cells = Set.copyOf(cells);
    }

    Row with(Row other) {
        var both = new HashSet<>(cells);
        both.addAll(other.cells);
        return new Row(group.equals(other.group) ? group : "", both, behind.plus(other.behind));
    }

    Row mixed() {
        return new Row("", cells, behind);
    }

    boolean isOfMany() {
        return cells.size() > 1;
    }

    /** A stable order for rows of the same size. */
    String name() {
        return group + " " + cells.stream().sorted().collect(Collectors.joining(" "));
    }
}
