package dev.rebound.digest.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of a digest as one text: {@code DIAL=DIAL|NO=TIMING:NO_BUDGET;FIT:NO_NEED,FIT:HAS_VENDOR}; names of ours, no count. */
final class Shown {
    private static final String SPLITS = "|";
    private static final String ROWS = ";";
    private static final String CELLS = ",";

    private Shown() {}

    static String text(Map<String, List<Set<String>>> rows) {
        return new TreeMap<>(rows)
                .entrySet().stream()
                        .map(split -> split.getKey() + "=" + text(split.getValue()))
                        .collect(Collectors.joining(SPLITS));
    }

    private static String text(List<Set<String>> rows) {
        return rows.stream()
                .map(cells -> String.join(CELLS, new TreeSet<>(cells)))
                .collect(Collectors.joining(ROWS));
    }

    static Map<String, List<Set<String>>> rows(String text) {
        return Arrays.stream(text.split("\\" + SPLITS, -1))
                .filter(split -> !split.isEmpty())
                .map(split -> split.split("=", 2))
                .collect(Collectors.toMap(split -> split[0], split -> cells(split[1])));
    }

    private static List<Set<String>> cells(String rows) {
        return Arrays.stream(rows.split(ROWS, -1))
                .map(cells -> Set.of(cells.split(CELLS, -1)))
                .toList();
    }
}
