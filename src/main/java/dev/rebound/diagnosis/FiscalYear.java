package dev.rebound.diagnosis;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The fiscal year that reps and their prospects mean by "Q1" and "FY28", where their words do not name another one.
 *
 * @param start the month on whose first day it begins
 */
public record FiscalYear(Month start) {
    /** The year of the calendar. */
    public static final FiscalYear OF_THE_CALENDAR = new FiscalYear(Month.JANUARY);

    /**
     * Reads the month as a person writes it.
     *
     * @param month 1 to 12, or an English name, whole or its first three letters, in capitals or not
     * @return nothing where it is no month
     */
    public static Optional<FiscalYear> startingIn(String month) {
        var written = month.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(one -> isWritten(one, written))
                .findFirst()
                .map(FiscalYear::new);
    }

    private static boolean isWritten(Month month, String written) {
        return written.equals(Integer.toString(month.getValue()))
                || written.equals(
                        month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                || written.equals(month.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
}
