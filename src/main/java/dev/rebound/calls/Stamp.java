package dev.rebound.calls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day as they were written; which of two numbers is the month may be open still.
 *
 * @param first the day, where it is not open
 * @param second the month, where it is not open
 * @param open whether month and day may stand the other way round
 * @param offset as it was written, or null
 */
record Stamp(
        int first,
        int second,
        int year,
        boolean open,
        LocalTime time,
        @Nullable ZoneOffset offset) {
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?: ?(?<half>[ap])\\.?m\\.?)?"
                    + "(?: ?(?<offset>z|utc|gmt|[+-]\\d{2}:?\\d{2}))?";
    private static final String GAP = "(?:,? |,|t)(?:at )?";
    private static final String WEEKDAY = "(?:[a-z]{2,9}\\.?,? )?";
    private static final String NAMED = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>(?<a>\\d{1,2})" + GAP + TIME);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<a>\\d{1,2})(?<sign>[-/.])(?<b>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})" + GAP + TIME);
    private static final Pattern DAY_AND_NAME = Pattern.compile(
            WEEKDAY + "(?<a>\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]" + NAMED + ",?[ -](?<year>\\d{4}|\\d{2})" + GAP + TIME);
    private static final Pattern NAME_AND_DAY =
            Pattern.compile(WEEKDAY + NAMED + " (?<a>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})" + GAP + TIME);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}[.,]\\d{1,12}");

    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int SECONDS = 24 * 60 * 60;

    /** Reads one; nothing where there is no day, or no time of day. */
    static Optional<Stamp> read(String cell) {
        var text = cell.toLowerCase(Locale.ROOT).strip();
        try {
            return SERIAL.matcher(text).matches() ? Optional.of(serial(text)) : written(text);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> written(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(of(yearFirst, number(yearFirst, "b"), false));
        }
        var yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return Optional.of(
                    of(yearLast, number(yearLast, "b"), !yearLast.group("sign").equals(".")));
        }
        for (var pattern : new Pattern[] {DAY_AND_NAME, NAME_AND_DAY}) {
            var named = pattern.matcher(text);
            if (named.matches()) {
                return Optional.of(of(named, MONTH_NAMES.indexOf(named.group("name")) / 3 + 1, false));
            }
        }
        return Optional.empty();
    }

    private static Stamp of(Matcher found, int second, boolean open) {
        var year = number(found, "year");
        var full = year < CENTURY ? 2000 + year : year;
        return new Stamp(number(found, "a"), second, full, open, time(found), offset(found.group("offset")));
    }

    private static LocalTime time(Matcher found) {
        var half = found.group("half");
        var hour = number(found, "hour");
        var second = found.group("second") == null ? 0 : number(found, "second");
        if (half == null) {
            return LocalTime.of(hour, number(found, "minute"), second);
        }
        if (hour < 1 || hour > MONTHS) {
            throw new DateTimeException("no such hour");
        }
        return LocalTime.of(hour % MONTHS + (half.equals("p") ? MONTHS : 0), number(found, "minute"), second);
    }

    private static @Nullable ZoneOffset offset(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static int number(Matcher found, String name) {
        return Integer.parseInt(found.group(name));
    }

    /** A spreadsheet's own number: days since the end of 1899, and the part of the day. */
    private static Stamp serial(String text) {
        var parts = text.split("[.,]");
        var day = FIRST_SERIAL.plusDays(Integer.parseInt(parts[0]));
        var second = Math.round(Double.parseDouble("0." + parts[1]) * SECONDS);
        var time = LocalTime.ofSecondOfDay(Math.min(second, SECONDS - 1));
        return new Stamp(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), false, time, null);
    }

    /** Whether only the day can come first. */
    boolean dayFirst() {
        return open && first > MONTHS;
    }

    /** Whether only the month can come first. */
    boolean monthFirst() {
        return open && second > MONTHS;
    }

    /** Whether the two orders are two days. */
    boolean isUnclear() {
        return open && first <= MONTHS && second <= MONTHS && first != second;
    }

    /**
     * The moment.
     *
     * @param monthFirst how the open ones of its file are written
     * @param zone where its author is, for what was written without an offset
     * @return nothing where the calendar has no such day
     */
    Optional<Instant> at(boolean monthFirst, ZoneId zone) {
        var swapped = open && (monthFirst() || monthFirst && !dayFirst());
        try {
            var day = swapped ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
            return Optional.of(
                    day.atTime(time).atZone(offset == null ? zone : offset).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
