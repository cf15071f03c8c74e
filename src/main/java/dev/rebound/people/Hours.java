package dev.rebound.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a person works, in whichever zone they are.
 *
 * @param days at least one
 * @param from before {@code to}
 */
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    /** What holds until a person says otherwise. */
    public static final Hours USUAL =
            new Hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 30));

    private static final int QUARTER = 15 * 60;

    /** Why something is no working time. */
    public enum Fault {
        /** Not one day. */
        NO_DAY,

        /** It ends before it begins, or as it begins. */
        ENDS_TOO_EARLY
    }

    public Hours {
        if (fault(days, from, to).isPresent()) {
            throw new IllegalArgumentException("No working time");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** What is wrong with what a person typed, if anything. */
    public static Optional<Fault> fault(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        if (days.isEmpty()) {
            return Optional.of(Fault.NO_DAY);
        }
        return from.isBefore(to) ? Optional.empty() : Optional.of(Fault.ENDS_TOO_EARLY);
    }

    /** Whether they work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** Whether it is the last working day of its week, which begins on a Monday. */
    public boolean isLastOfWeek(LocalDate day) {
        return isWorkingDay(day) && days.stream().max(DayOfWeek::compareTo).equals(Optional.of(day.getDayOfWeek()));
    }

    /** Whether work has not begun yet at that local time. */
    public boolean isEarly(LocalTime time) {
        return time.isBefore(from);
    }

    /** Whether work is over; the quarter of an hour after its end still belongs to it, for what comes at the end. */
    public boolean isOver(LocalTime time) {
        return time.toSecondOfDay() >= to.toSecondOfDay() + QUARTER;
    }

    /** The same time, or the nearest one within these hours. */
    public LocalTime nearest(LocalTime time) {
        if (isEarly(time)) {
            return from;
        }
        return time.isAfter(to) ? to : time;
    }
}
