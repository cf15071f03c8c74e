package dev.rebound.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * On which day of a year a holiday falls.
 *
 * @param weekend what becomes of it at a weekend
 */
record HolidayRule(IntFunction<LocalDate> day, Weekend weekend) {
    /** What becomes of a holiday on a Saturday or a Sunday. */
    enum Weekend {
        /** Nothing. */
        STAYS,

        /** It is kept on the weekday beside it. */
        NEAREST,

        /** It is kept on the next weekday that is free of others. */
        NEXT_FREE
    }

    LocalDate in(int year) {
        return day.apply(year);
    }

    /** Reads one rule, as described at the head of the file. */
    static HolidayRule of(String written) {
        var weekend = switch (written.charAt(written.length() - 1)) {
            case '~' -> Weekend.NEAREST;
            case '^' -> Weekend.NEXT_FREE;
            default -> Weekend.STAYS;
        };
        var rule = weekend == Weekend.STAYS ? written : written.substring(0, written.length() - 1);
        return new HolidayRule(day(rule), weekend);
    }

    private static IntFunction<LocalDate> day(String rule) {
        if (rule.startsWith("E")) {
            var after = Integer.parseInt(rule.substring(1));
            return year -> easter(year).plusDays(after);
        }
        var month = Integer.parseInt(rule.substring(0, 2));
        var within = rule.substring(3);
        if (Character.isDigit(within.charAt(0))) {
            return year -> LocalDate.of(year, month, Integer.parseInt(within));
        }
        var count = Integer.parseInt(within.substring(3));
        var weekday = weekday(within.substring(0, 3));
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    }

    private static DayOfWeek weekday(String three) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(three))
                .findFirst()
                .orElseThrow();
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var leap = century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15;
        var epact = (19 * golden + leap) % 30;
        var week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        var back = (golden + 11 * epact + 22 * week) / 451;
        var sum = epact + week - 7 * back + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
