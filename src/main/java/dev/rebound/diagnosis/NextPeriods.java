package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The next or the rest of a week, month, quarter or year: "next week", "end of the month", "early next year", "not this week". */
final class NextPeriods {
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(early|mid|late|later|(?:the )?(?:back )?end of|(?:the )?(?:start|beginning|middle) of|first thing)[ -](?:in )?)?"
                    + "(next|nxt|the next|this|the|coming) (week|wk|month|mnth|quarter|qtr|half|year|yr|calendar year)\\b"
                    + "(?!'?s? (?:day|budget|plan|meeting))( after next)?");
    private static final Pattern AFTER_NEXT = Pattern.compile("\\b(week|month|year) after next\\b");
    private static final Pattern ONE_AFTER = Pattern.compile("\\b(?:try|do) the (?:one|week) after\\b");
    private static final Pattern WEEK_AFTER = Pattern.compile("\\b(?:the )?(?:week|one) after(?: that)?\\b(?! [a-z0-9])"
            + "|\\b(?:the )?(?:week|one) after(?: that)? (?=is|works|would|maybe|instead|then|suits|ok|could|should)");
    private static final Pattern NOT_THIS = Pattern.compile(
            "\\b(?:not|no|gone|nothing|spent|can't|cant|cannot|couldn't)\\b[^.!?\\n]{0,24}?\\bthis (week|wk|month|quarter|half)\\b");
    private static final Pattern REST =
            Pattern.compile("\\b(?:rest|remainder) of (?:the|this) (week|month|quarter|half|year)\\b");
    private static final int LATE_IN_MONTH = 21;
    private static final int LATE_IN_WEEK = 3;
    private static final int MONTHS_LATER_THIS_YEAR = 4;

    List<Span> in(DatedText text) {
        return Stream.of(
                        text.matches(PERIOD).flatMap(m -> period(m, text).stream()),
                        text.matches(AFTER_NEXT).map(m -> whole(m, unit(m.group(1)), text, 2)),
                        text.matches(ONE_AFTER).map(m -> whole(m, "week", text, 1)),
                        text.matches(WEEK_AFTER).map(m -> whole(m, "week", text, 1 + nextWeeksBefore(text, m.start()))),
                        text.matches(NOT_THIS).map(m -> whole(m, unit(m.group(1)), text, 1)),
                        text.matches(REST)
                                .map(m -> Span.day(
                                        m.start(), m.end(), endOf(m, text).plusDays(1))))
                .flatMap(spans -> spans)
                .toList();
    }

    /** "Away next week, the week after is fine." */
    private static int nextWeeksBefore(DatedText text, int at) {
        return text.lower().substring(0, at).contains("next week") ? 1 : 0;
    }

    private static LocalDate endOf(MatchResult m, DatedText text) {
        return whole(m, unit(m.group(1)), text, 0).last();
    }

    /** "This month" alone is no date; its end and its later part are. */
    private static Optional<Span> period(MatchResult m, DatedText text) {
        String part = m.group(1) == null ? "" : m.group(1).replaceFirst("^the ", "");
        boolean next = !m.group(2).equals("this") && !m.group(2).equals("the");
        boolean later = part.endsWith("end of") || part.startsWith("late");
        boolean opens = m.group(2).equals("the") && (part.startsWith("start") || part.startsWith("beginning"));
        if (!next && !later && !opens) {
            return Optional.empty();
        }
        String unit = unit(m.group(3));
        int ahead = m.group(4) != null ? 2 : next || opens ? 1 : 0;
        Span whole = whole(m, unit, text, ahead);
        return Optional.of(part.isEmpty() ? whole : part(whole, part, unit, text.today()));
    }

    private static String unit(String word) {
        return switch (word.charAt(0)) {
            case 'w' -> "week";
            case 'm' -> "month";
            case 'q' -> "quarter";
            case 'h' -> "half";
            default -> "year";
        };
    }

    private static Span whole(MatchResult m, String unit, DatedText text, int ahead) {
        LocalDate today = text.today();
        LocalDate month = today.withDayOfMonth(1);
        return switch (unit) {
            case "week" ->
                week(
                        m,
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(ahead));
            case "month" -> months(m, month.plusMonths(ahead), 1, Grain.MONTH);
            case "quarter" -> months(m, into(text, month, 3).plusMonths(3L * ahead), 3, Grain.QUARTER);
            case "half" -> months(m, into(text, month, 6).plusMonths(6L * ahead), 6, Grain.HALF);
            default -> YearParts.span(m.start(), m.end(), today.getYear() + ahead, "");
        };
    }

    private static Span week(MatchResult m, LocalDate monday) {
        return new Span(m.start(), m.end(), monday, monday.plusDays(6), Grain.WEEK);
    }

    private static Span months(MatchResult m, LocalDate first, int months, Grain grain) {
        return new Span(m.start(), m.end(), first, first.plusMonths(months).minusDays(1), grain);
    }

    /** The first day of the quarter or half, by the fiscal year, that a month lies in. */
    private static LocalDate into(DatedText text, LocalDate month, int months) {
        return month.minusMonths(
                Math.floorMod(month.getMonthValue() - text.fiscalStart().getValue(), months));
    }

    private static Span part(Span whole, String part, String unit, LocalDate today) {
        return switch (unit) {
            case "year" -> partOfYear(whole, part, today);
            case "week" -> part.endsWith("end of") ? friday(whole, today) : early(whole, part, LATE_IN_WEEK, today);
            default ->
                part.endsWith("end of")
                        ? new Span(whole.from(), whole.to(), whole.last().minusDays(3), whole.last(), Grain.END)
                        : early(whole, part, LATE_IN_MONTH, today);
        };
    }

    private static Span friday(Span week, LocalDate today) {
        LocalDate friday = week.first().plusDays(4);
        LocalDate ahead = friday.isBefore(today) ? friday.plusWeeks(1) : friday;
        return new Span(week.from(), week.to(), ahead, ahead.plusDays(2), Grain.END);
    }

    private static Span early(Span whole, String part, int late, LocalDate today) {
        int days = switch (part) {
            case "mid", "middle of" -> late * 2 / 3;
            case "late", "later" -> late;
            default -> 0;
        };
        LocalDate day = whole.first().plusDays(days);
        LocalDate ahead = day.isBefore(today) ? today.plusDays(1) : day;
        return new Span(whole.from(), whole.to(), ahead, ahead.plusDays(1), Grain.PART);
    }

    private static Span partOfYear(Span year, String part, LocalDate today) {
        boolean running = year.first().isBefore(today) && part.startsWith("late");
        if (!running) {
            return YearParts.span(year.from(), year.to(), year.first().getYear(), part);
        }
        LocalDate later = today.plusMonths(MONTHS_LATER_THIS_YEAR);
        LocalDate latest = LocalDate.of(today.getYear(), 12, 1);
        LocalDate soonest = today.plusDays(7);
        LocalDate day = later.isAfter(latest) ? latest : later;
        return Span.day(year.from(), year.to(), day.isBefore(soonest) ? soonest : day);
    }
}
