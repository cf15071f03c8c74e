package dev.rebound.calls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column says what, by its name.
 *
 * @param at day and time, or the time alone where a day stands beside it
 */
record Columns(
        Optional<Integer> id,
        Optional<Integer> at,
        Optional<Integer> day,
        Optional<Integer> time,
        Optional<Integer> outcome) {
    static Columns in(List<String> head) {
        var bare = head.stream().map(Cells::bare).toList();
        return new Columns(
                named(bare, "id"), named(bare, "at"), named(bare, "day"), named(bare, "time"), named(bare, "outcome"));
    }

    private static Optional<Integer> named(List<String> head, String what) {
        return Called.names("column." + what).stream()
                .map(head::indexOf)
                .filter(at -> at >= 0)
                .findFirst();
    }

    boolean tellWhen() {
        return at.isPresent() || day.isPresent();
    }

    /** When a call was, in one column or in two; nothing where no day and time of day can be read. */
    Optional<Stamp> stamp(Sheet.Line line) {
        var together = line.cell(at);
        var on = line.cell(day);
        return Stream.of(
                        together, on, on + " " + together, on + " " + line.cell(time), together + " " + line.cell(time))
                .flatMap(text -> Stamp.read(text).stream())
                .findFirst();
    }
}
