package dev.rebound.abuse;

import dev.rebound.calendar.LocalTimes;
import dev.rebound.people.Hours;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Counts working days of one person: what comes on Friday afternoon has been there for one on Monday afternoon. */
public final class WorkingDays implements Patience {
    private final Timetable timetable;
    private final Members members;

    public WorkingDays(Timetable timetable, Members members) {
        this.timetable = timetable;
        this.members = members;
    }

    @Override
    public Instant after(String user, Instant since, int days) {
        return after(timetable.of(user), members.zone(user), since, days);
    }

    static Instant after(Hours hours, ZoneId zone, Instant since, int days) {
        var local = since.atZone(zone);
        var time = local.toLocalTime();
        var today = local.toLocalDate();
        var counts = hours.isWorkingDay(today) && !time.isAfter(hours.to());
        var first =
                counts ? today : working(hours, today.plusDays(1)).findFirst().orElseThrow();
        var at = counts ? hours.nearest(time) : hours.from();
        return moment(hours, zone, first, days, at);
    }

    private static Instant moment(Hours hours, ZoneId zone, LocalDate first, int days, LocalTime at) {
        return working(hours, first)
                .skip(days)
                .flatMap(day -> LocalTimes.on(day, at, zone).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> working(Hours hours, LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1)).filter(hours::isWorkingDay);
    }
}
