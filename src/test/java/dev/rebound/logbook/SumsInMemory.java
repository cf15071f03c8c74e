package dev.rebound.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
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
        var start = start(from.withDayOfMonth(1));
        var end = start(to.withDayOfMonth(1));
        var noes = books.logbook().latest(author, Integer.MAX_VALUE).stream()
                .filter(no -> !no.at().isBefore(start) && no.at().isBefore(end))
                .map(no -> slot(no.at(), Happened.of(no.reading()), no.times()));
        var wins = books.wins().between(author, start, end).stream().map(win -> slot(win.at(), Happened.YES, 1));
        var efforts = books.efforts().between(author, start, end).stream()
                .map(effort -> slot(effort.at(), Happened.of(effort.kind()), effort.times()));
        return Stream.of(noes, wins, efforts)
                .flatMap(slots -> slots)
                .collect(Collectors.groupingBy(slot -> slot(slot, 1), Collectors.summingInt(SlotSum::times)))
                .entrySet()
                .stream()
                .map(sum -> slot(sum.getKey(), sum.getValue()))
                .toList();
    }

    private SlotSum slot(Instant at, Happened what, int times) {
        var local = at.atZone(zone);
        return new SlotSum(local.getDayOfWeek(), local.getHour(), what, times);
    }

    private static SlotSum slot(SlotSum slot, int times) {
        return new SlotSum(slot.weekday(), slot.hour(), slot.what(), times);
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
