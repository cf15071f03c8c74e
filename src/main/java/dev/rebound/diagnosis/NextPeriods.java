package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The next or the rest of a week, month, quarter or year: "next week", "end of the month", "early next year", "year end". */
final class NextPeriods {
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:(early|mid|late|later|end of|the end of|back end of|the back end of|start of|beginning of|first thing)[ -](?:in )?)?"
                    + "(?:(next|nxt|the next|this|the|thís|coming) )(week|wk|month|mnth|quarter|qtr|half|year|yr|calendar year)\\b(?!'?s? (?:day|budget|plan|meeting))( after next)?");
    private static final Pattern AFTER_NEXT =
            Pattern.compile("\\b(week|month|year) after next\\b|\\b(?:try|do) the (?:one|week) after\\b");
    private static final Pattern WEEKEND = Pattern.compile(
            "\\b(?:the |this |next )(long |bank holiday )?weekend\\b|\\bend of (?:the )?wk\\b|\\beow\\b");
    private static final Pattern YEAR_END = Pattern.compile(
            "\\b(?:(?:calendar )?(?:year|yr)[ -]end|eoy|fye|end of (?:the |this )?(?:calendar )?(?:year|yr)|(?:close|end) of (?:fiscal|the fiscal year|the financial year))\\b|\\b(month[ -]end|eom)\\b|\\b(quarter[ -]end|eoq)\\b");

    private static final Pattern NOT_THIS = Pattern.compile(
            "\\b(?:not|no|gone|nothing|spent|can't|cant|cannot|couldn't)\\b[^.!?\\n]{0,24}?\\bthis (week|wk|month|quarter|half)\\b");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("\\b(?:(end) of the (?:academic|school) year|(?:new|next) (?:academic|school) year)\\b");

    private final int fiscalStart;

    NextPeriods(java.time.Month fiscalYearStart) {
        fiscalStart = fiscalYearStart.getValue();
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        LocalDate today = text.today();
        Matcher m = PERIOD.matcher(text.lower());
        while (m.find()) {
            @Nullable Span span = period(m, today);
            if (span != null) {
                spans.add(span);
            }
        }
        Matcher after = AFTER_NEXT.matcher(text.lower());
        while (after.find()) {
            String unit = after.group(1) == null ? "week" : after.group(1);
            spans.add(whole(after, unit, today, "week".equals(unit) && after.group(1) == null ? 1 : 2));
        }
        Matcher weekend = WEEKEND.matcher(text.lower());
        while (weekend.find()) {
            spans.add(weekend(weekend, today));
        }
        Matcher notThis = NOT_THIS.matcher(text.lower());
        while (notThis.find()) {
            spans.add(whole(notThis, unit(notThis.group(1)), today, 1));
        }
        readEnds(text, spans);
        readSchoolYears(text, spans);
        return spans;
    }

    /** "This month" alone is no date; its end and its later part are. */
    private @Nullable Span period(Matcher m, LocalDate today) {
        String part = m.group(1) == null ? "" : m.group(1).replace("the ", "");
        boolean next = m.group(2).endsWith("next")
                || m.group(2).equals("nxt")
                || m.group(2).equals("coming");
        String unit = unit(m.group(3));
        boolean ends = part.endsWith("end of");
        if (!next && !ends && !part.startsWith("late")
                || m.group(2).equals("the") && !ends && !part.startsWith("late")) {
            return null;
        }
        Span whole = whole(m, unit, today, m.group(4) != null ? 2 : next ? 1 : 0);
        return part.isEmpty() ? whole : part(whole, part, unit, today);
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

    private Span whole(Matcher m, String unit, LocalDate today, int ahead) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int from = m.start();
        int to = m.end();
        return switch (unit) {
            case "week" ->
                new Span(
                        from,
                        to,
                        monday.plusWeeks(ahead),
                        monday.plusWeeks(ahead).plusDays(6),
                        Grain.WEEK);
            case "month" -> months(from, to, today.withDayOfMonth(1).plusMonths(ahead), 1, Grain.MONTH);
            case "quarter" -> months(from, to, periodStart(today, 3).plusMonths(3L * ahead), 3, Grain.QUARTER);
            case "half" -> months(from, to, periodStart(today, 6).plusMonths(6L * ahead), 6, Grain.HALF);
            default -> Year.span(from, to, today.getYear() + ahead, "");
        };
    }

    private static Span months(int from, int to, LocalDate first, int months, Grain grain) {
        return new Span(from, to, first, first.plusMonths(months).minusDays(1), grain);
    }

    private LocalDate periodStart(LocalDate today, int months) {
        int into = Math.floorMod(today.getMonthValue() - fiscalStart, months);
        return today.withDayOfMonth(1).minusMonths(into);
    }

    private static Span part(Span whole, String part, String unit, LocalDate today) {
        if (unit.equals("year")) {
            boolean later = part.startsWith("late") && whole.first().isBefore(today);
            return later
                    ? laterThisYear(whole, today)
                    : Year.span(whole.from(), whole.to(), whole.first().getYear(), part);
        }
        boolean week = unit.equals("week");
        if (part.endsWith("end of")) {
            LocalDate friday = whole.first().plusDays(4);
            return week
                    ? new Span(
                            whole.from(),
                            whole.to(),
                            friday.isBefore(today) ? friday.plusWeeks(1) : friday,
                            friday.plusDays(2),
                            Grain.END)
                    : new Span(whole.from(), whole.to(), whole.last().minusDays(6), whole.last(), Grain.END);
        }
        LocalDate day = switch (part) {
            case "mid" -> whole.first().plusDays(week ? 2 : 14);
            case "late", "later" -> whole.first().plusDays(week ? 3 : 21);
            default -> whole.first();
        };
        LocalDate notPast = day.isBefore(today) ? today.plusDays(1) : day;
        return new Span(whole.from(), whole.to(), notPast, notPast.plusDays(week ? 1 : 6), Grain.PART);
    }

    private static Span laterThisYear(Span year, LocalDate today) {
        LocalDate day = today.plusMonths(4);
        LocalDate latest = LocalDate.of(today.getYear(), 12, 1);
        return Span.day(
                year.from(),
                year.to(),
                day.isAfter(latest) ? (latest.isBefore(today) ? today.plusDays(7) : latest) : day);
    }

    /** A plain weekend is tried again on the Monday after; a long one on the Tuesday. */
    private static Span weekend(Matcher m, LocalDate today) {
        boolean isEndOfWeek = !m.group().contains("weekend");
        LocalDate saturday =
                today.with(TemporalAdjusters.nextOrSame(isEndOfWeek ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY));
        return new Span(m.start(), m.end(), saturday, saturday.plusDays(m.group(1) != null ? 2 : 1), Grain.END);
    }

    private void readEnds(DatedText text, List<Span> spans) {
        Matcher m = YEAR_END.matcher(text.lower());
        while (m.find()) {
            LocalDate today = text.today();
            LocalDate last;
            if (m.group(1) != null) {
                last = today.with(TemporalAdjusters.lastDayOfMonth());
            } else if (m.group(2) != null) {
                last = periodStart(today, 3).plusMonths(3).minusDays(1);
            } else {
                boolean fiscal = m.group().startsWith("fye")
                        || m.group().contains("fiscal")
                        || m.group().contains("financial");
                last = yearEnd(today, fiscal ? fiscalStart : 1);
            }
            spans.add(new Span(m.start(), m.end(), last.minusDays(6), last, Grain.END));
        }
    }

    private static void readSchoolYears(DatedText text, List<Span> spans) {
        Matcher m = SCHOOL_YEAR.matcher(text.lower());
        while (m.find()) {
            boolean ends = m.group(1) != null;
            LocalDate last = LocalDate.of(text.today().getYear(), ends ? 6 : 9, ends ? 30 : 7);
            LocalDate day = last.isBefore(text.today()) ? last.plusYears(1) : last;
            spans.add(new Span(m.start(), m.end(), day, day, ends ? Grain.END : Grain.PART));
        }
    }

    private static LocalDate yearEnd(LocalDate today, int startMonth) {
        LocalDate start = LocalDate.of(today.getYear(), startMonth, 1);
        return (start.isAfter(today) ? start : start.plusYears(1)).minusDays(1);
    }
}
