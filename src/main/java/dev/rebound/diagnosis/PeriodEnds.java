package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ends that have a name: "year end", "EOQ", "the weekend", "the end of the school year". */
final class PeriodEnds {
    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:(?:calendar )?(?:year|yr)[ -]end|eoy|end of (?:the |this )?(?:calendar )?(?:year|yr))\\b");
    private static final Pattern FISCAL_YEAR = Pattern.compile(
            "\\b(?:fye|(?:fy|(?:fiscal|financial) year)[ -]end|(?:close|end) of (?:the |this |our |their )?"
                    + "(?:fy|fiscal(?: year)?|financial year))\\b(?! ?'?\\d)");
    private static final Pattern QUARTER = Pattern.compile("\\b(?:quarter[ -]end|eoq)\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(?:month[ -]end|eom)\\b");
    private static final Pattern WEEK = Pattern.compile("\\b(?:end of (?:the )?wk|eow)\\b");
    private static final Pattern WEEKEND =
            Pattern.compile("\\b(?:the |this |next )(?:(long |bank holiday )?weekend|bank holiday)\\b");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\bend of the (?:academic|school) year\\b");
    private static final Pattern NEXT_SCHOOL_YEAR = Pattern.compile("\\b(?:new|next) (?:academic|school) year\\b");
    private static final int LAST_DAYS = 3;

    List<Span> in(DatedText text) {
        LocalDate today = text.today();
        int fiscalStart = text.fiscalStart().getValue();
        LocalDate quarter = today.with(TemporalAdjusters.lastDayOfMonth()).plusDays(1);
        long months = Math.floorMod(fiscalStart - quarter.getMonthValue(), 3);
        return Stream.of(
                        text.matches(YEAR).map(m -> end(m, yearEnd(today, 1))),
                        text.matches(FISCAL_YEAR).map(m -> end(m, yearEnd(today, fiscalStart))),
                        text.matches(QUARTER)
                                .map(m -> end(m, quarter.plusMonths(months).minusDays(1))),
                        text.matches(MONTH).map(m -> end(m, quarter.minusDays(1))),
                        text.matches(WEEK).map(m -> from(m, today, DayOfWeek.FRIDAY, 2)),
                        text.matches(WEEKEND)
                                .map(m -> from(
                                        m,
                                        today,
                                        DayOfWeek.SATURDAY,
                                        m.group().endsWith(" weekend") && m.group(1) == null ? 1 : 2)),
                        text.matches(SCHOOL_YEAR).map(m -> end(m, next(today, 6, 30))),
                        text.matches(NEXT_SCHOOL_YEAR).map(m -> Span.day(m.start(), m.end(), next(today, 9, 7))))
                .flatMap(spans -> spans)
                .toList();
    }

    private static Span end(MatchResult m, LocalDate last) {
        return new Span(m.start(), m.end(), last.minusDays(LAST_DAYS), last, Grain.END);
    }

    /** From the next such weekday on; a plain weekend is over on Monday, a long one on Tuesday. */
    private static Span from(MatchResult m, LocalDate today, DayOfWeek weekday, int days) {
        LocalDate first = today.with(TemporalAdjusters.nextOrSame(weekday));
        return new Span(m.start(), m.end(), first, first.plusDays(days), Grain.END);
    }

    private static LocalDate yearEnd(LocalDate today, int startMonth) {
        return next(today.plusDays(1), startMonth, 1).minusDays(1);
    }

    private static LocalDate next(LocalDate from, int month, int day) {
        LocalDate thisYear = LocalDate.of(from.getYear(), month, day);
        return thisYear.isBefore(from) ? thisYear.plusYears(1) : thisYear;
    }
}
