package dev.rebound.calls;

import java.util.List;
import java.util.Optional;

/**
 * A file of cells.
 *
 * @param head what the columns are called
 * @param lines all below it, the empty ones left out
 */
public record Sheet(List<String> head, List<Line> lines) {
    public Sheet {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /**
     * One line of cells.
     *
     * @param number where a person finds it in their file, from 1 for the head on
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in a column, without spaces around it; empty where the line is too short or there is no such column. */
        String cell(Optional<Integer> column) {
            return column.filter(at -> at < cells.size())
                    .map(cells::get)
                    .map(Cells::plain)
                    .orElse("");
        }
    }

    /** Makes cells of bytes. */
    public interface Maker {
        /**
         * The cells of a file; nothing when it is no text with cells.
         *
         * @param most how many lines below the head are looked at, and one more
         */
        Optional<Sheet> of(byte[] bytes, int most);
    }
}
