package dev.rebound.jobsearch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A short break with a set day to go on ({@code P41}). */
public enum Rest {
    /** Until tomorrow. */
    TOMORROW,

    /** Three days. */
    THREE_DAYS,

    /** Until next Monday. */
    MONDAY;

    /** The day to go on, never on a weekend. */
    public LocalDate until(LocalDate today) {
        return switch (this) {
            case TOMORROW -> JobSearch.workingDay(today.plusDays(1));
            case THREE_DAYS -> JobSearch.workingDay(today.plusDays(3));
            case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}
