package dev.rebound.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How often a team has its check-ins. */
public enum Rhythm {
    /** Every week. */
    WEEKLY(1),

    /** Every second week. */
    EVERY_TWO_WEEKS(2),

    /** Every fourth week. */
    EVERY_FOUR_WEEKS(4);

    /** A Monday, from which weeks are counted, so that a rhythm goes on through a restart. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** 1, 2 or 4. */
    public int weeks() {
        return weeks;
    }

    /** Whether the week that holds this day has check-ins; all teams of one rhythm have the same weeks. */
    public boolean isOn(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.floorMod(ChronoUnit.WEEKS.between(FIRST_MONDAY, monday), weeks) == 0;
    }
}
