package dev.rebound.followup;

import dev.rebound.calendar.LocalTimes;
import dev.rebound.people.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The working days of one person, and when they begin. */
record Days(Hours hours, ZoneId zone) {
    /** No two zones are further apart: nearer than this to a moment, a journey may bring it forward. */
    private static final Duration FARTHEST_JOURNEY = Duration.ofHours(26);

    private static final Duration WHILE_NEAR = Duration.ofMinutes(30);

    /** That day, or the first working day after it. */
    LocalDate workingDay(LocalDate day) {
        return days(day).findFirst().orElseThrow();
    }

    /**
     * When work begins on that day or the first working day after it; a day that is over, or whose working time is, counts no more.
     * A moment that is past means now.
     */
    Instant start(LocalDate day, Instant now) {
        var local = now.atZone(zone);
        var today = local.toLocalDate();
        var open = hours.isOver(local.toLocalTime()) ? today.plusDays(1) : today;
        return days(day.isAfter(open) ? day : open)
                .map(this::start)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Instant> start(LocalDate day) {
        return LocalTimes.on(day, hours.from(), zone);
    }

    private Stream<LocalDate> days(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1)).filter(hours::isWorkingDay);
    }

    /** When to look again before a moment comes: often once it is near, since its person may travel or change their hours. */
    static Instant look(Instant moment, Instant now) {
        var near = moment.minus(FARTHEST_JOURNEY);
        var soon = now.plus(WHILE_NEAR);
        if (near.isAfter(soon)) {
            return near;
        }
        return moment.isBefore(soon) ? moment : soon;
    }
}
