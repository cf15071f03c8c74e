package dev.rebound.people;

import dev.rebound.calendar.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a team has what: its digest and its check-ins at one hour of one weekday, in one zone.
 *
 * @param at the local time
 * @param workingDays at least one
 * @param country whose holidays are free, as ISO code, or empty
 * @param ownDaysOff free as well, or instead
 */
public record TeamPlan(
        DayOfWeek day,
        LocalTime at,
        ZoneId zone,
        Rhythm rhythm,
        Set<DayOfWeek> workingDays,
        String country,
        Set<LocalDate> ownDaysOff) {
    public TeamPlan {
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("A team works on one day or more");
        }
        workingDays = Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
        ownDaysOff = Collections.unmodifiableSet(new TreeSet<>(ownDaysOff));
    }

    /** What holds until somebody opens <em>More</em>: every week, Monday to Friday, no holidays. */
    public static TeamPlan usual(DayOfWeek day, LocalTime at, ZoneId zone) {
        return new TeamPlan(day, at, zone, Rhythm.WEEKLY, Hours.USUAL.days(), "", Set.of());
    }

    /** Whether the team works on that day. */
    public boolean isWorkingDay(LocalDate date, Holidays holidays) {
        return workingDays.contains(date.getDayOfWeek())
                && !ownDaysOff.contains(date)
                && !holidays.isHoliday(country, date);
    }
}
