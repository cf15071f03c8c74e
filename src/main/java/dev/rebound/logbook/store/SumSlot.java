package dev.rebound.logbook.store;

import dev.rebound.logbook.Happened;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** One hour of the week in one month, and what happened in it. */
record SumSlot(LocalDate month, int weekday, int hour, Happened what) {
    static SumSlot of(ZonedDateTime local, Happened what) {
        return new SumSlot(
                local.toLocalDate().withDayOfMonth(1), local.getDayOfWeek().getValue(), local.getHour(), what);
    }
}
