package dev.rebound.goals;

import dev.rebound.logbook.Effort;
import dev.rebound.privacy.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * So much of one thing in a day or in a week.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param name what its author calls it, for what they named themselves; else empty
 * @param target 1 to 1,000
 */
public record Goal(UUID id, String author, Effort.Kind kind, Words name, Period period, int target) {
    /** The highest that may be aimed at. */
    public static final int MOST = 1000;

    /** How long one has. */
    public enum Period {
        /** A local day. */
        DAY,

        /** From Monday to Sunday, local days. */
        WEEK;

        /** The first day of the one that holds this day. */
        public LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            };
        }

        /** The first day after the one that starts on this day. */
        public LocalDate end(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
            };
        }
    }
}
