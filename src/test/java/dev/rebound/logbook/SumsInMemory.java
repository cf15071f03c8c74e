package dev.rebound.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Sums without a database: counted anew from the books each time. */
public record SumsInMemory(Books books, ZoneId zone) implements Sums {
    @Override
    public List<DaySum> days(String author, LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .flatMap(day -> Stream.of(Happened.values())
                        .map(what -> new DaySum(day, what, count(author, what, day, day.plusDays(1)))))
                .filter(sum -> sum.times() > 0)
                .toList();
    }

    @Override
    public List<Tally> noes(String author, LocalDate from, LocalDate to) {
        return books.logbook().tally(author, start(from), start(to));
    }

    @Override
    public int count(String author, Happened what, LocalDate from, LocalDate to) {
        if (what == Happened.YES) {
            return books.wins().count(author, start(from), start(to));
        }
        return what.isNo()
                ? noes(author, from, to).stream()
                        .filter(tally -> what == kind(tally))
                        .mapToInt(Tally::noes)
                        .sum()
                : books.efforts().count(author, Effort.Kind.valueOf(what.name()), start(from), start(to));
    }

    @Override
    public List<SlotSum> slots(String author, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("asked of a database alone");
    }

    private static Happened kind(Tally tally) {
        if (tally.brushOff()) {
            return Happened.BRUSH_OFF;
        }
        return tally.statesReason() ? Happened.REASON : Happened.PLAIN_NO;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
