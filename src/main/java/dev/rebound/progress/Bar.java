package dev.rebound.progress;

import dev.rebound.logbook.DaySum;
import dev.rebound.logbook.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What was logged in one piece of time.
 *
 * @param from its first day
 * @param noes batches counted in full, 0 or more, as are the others
 * @param talks good talks that ended in nothing yet
 * @param yeses wins of any size
 */
public record Bar(LocalDate from, int noes, int talks, int yeses) {
    static Bar of(LocalDate from, List<DaySum> sums) {
        return new Bar(
                from,
                times(sums, Happened::isNo),
                times(sums, what -> what == Happened.GOOD_TALK),
                times(sums, what -> what == Happened.YES));
    }

    /** One for each piece; the last one ends where the sums do. */
    static List<Bar> each(List<LocalDate> pieces, List<DaySum> sums) {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> of(pieces.get(i), within(sums, pieces, i)))
                .toList();
    }

    private static List<DaySum> within(List<DaySum> sums, List<LocalDate> pieces, int piece) {
        var end = piece + 1 < pieces.size() ? pieces.get(piece + 1) : LocalDate.MAX;
        return sums.stream()
                .filter(sum ->
                        !sum.day().isBefore(pieces.get(piece)) && sum.day().isBefore(end))
                .toList();
    }

    private static int times(List<DaySum> sums, Predicate<Happened> counted) {
        return sums.stream()
                .filter(sum -> counted.test(sum.what()))
                .mapToInt(DaySum::times)
                .sum();
    }

    /** All of it. */
    public int sum() {
        return noes + talks + yeses;
    }
}
