package dev.rebound.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When an hour of somebody's day comes, computed from the date and never by adding hours. */
public final class LocalTimes {
    /** How many days ahead are looked at. */
    private static final int FAR = 15;

    private LocalTimes() {}

    /**
     * The moment of a local time on a day. Where the clock skips that time, it moves forward with the clock; where it comes twice,
     * the first one counts. Nothing for a day that a zone left out.
     */
    public static Optional<Instant> on(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atStartOfDay(zone).toLocalDate().equals(day)
                ? Optional.of(ZonedDateTime.of(day, time, zone).toInstant())
                : Optional.empty();
    }

    /**
     * The first moment after another one, within two weeks.
     *
     * @param due the local time on a day, or nothing on that day
     */
    public static Optional<Instant> next(Function<LocalDate, Optional<LocalTime>> due, ZoneId zone, Instant after) {
        var yesterday = after.atZone(zone).toLocalDate().minusDays(1);
        return Stream.iterate(yesterday, day -> day.plusDays(1))
                .limit(FAR + 1)
                .flatMap(day -> due.apply(day).flatMap(time -> on(day, time, zone)).stream())
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }
}
