package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and years, where the fiscal year begins in a month of one's own: "Q3", "second half", "FY28", "2027". */
final class Quarters {
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(?:(early|mid|late|end of|start of) )?(?:the )?(?:q([1-4])|(first|second|third|fourth|last) quarter(?: of)?)\\b(?:,? ?'?(20\\d\\d|\\d\\d)\\b)?(?!\\.\\d)");
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:h([12])|(first|second|back) half of (?:the |this |next )?(?:fiscal |financial )?year)\\b(?:,? ?'?(20\\d\\d|\\d\\d)\\b)?");
    private static final String FISCAL =
            "\\b(?:(?:fiscal|fy)(?: year)? ?'?(20\\d\\d|\\d\\d)|(?:new|next|coming) (?:fiscal|financial)(?: year|-year)?|"
                    + "(?:new|next|coming) (?:budget|business) year|(?:new|next) fy|start of (?:the )?fy|"
                    + "(?<=until |till |til |before |after )(?:the )?(?:fy|fiscal year|financial year|fiscal))\\b";
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,/-])\\b(?:(early|mid|late|end of|start of|summer of|spring of) )?(20[2-4]\\d)\\b(?![\\d/:-]|[.,]\\d)");

    private static final Set<String> SUBJECTS =
            Set.of("is", "was", "money", "numbers", "revenue", "budget", "results", "subsidy", "pipeline", "quota");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "until", "till", "til", "before", "after", "by", "maybe");

    private final int start;
    private final Pattern fiscalYear;

    Quarters(Month fiscalYearStart, DateWords words) {
        start = fiscalYearStart.getValue();
        String namedStart =
                "(?![^.!?\\n]{0,30}?\\b(?:in|on|of|from|starts|begins|turns|1|1st) " + words.anyMonth() + "\\b)";
        fiscalYear = Pattern.compile(FISCAL + namedStart);
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher quarter = QUARTER.matcher(text.lower());
        while (quarter.find()) {
            if (SUBJECTS.contains(text.wordAfter(quarter.end()))
                    && !PREPOSITIONS.contains(text.wordBefore(quarter.start()))) {
                continue;
            }
            int number = quarter.group(2) != null ? Integer.parseInt(quarter.group(2)) : ordinal(quarter.group(3));
            spans.add(part(quarter, span(quarter, text.today(), number, 3, quarter.group(4))));
        }
        Matcher half = HALF.matcher(text.lower());
        while (half.find()) {
            int number = half.group(1) != null ? Integer.parseInt(half.group(1)) : ordinal(half.group(2));
            spans.add(span(half, text.today(), number, 6, half.group(3)));
        }
        Matcher fiscal = fiscalYear.matcher(text.lower());
        while (fiscal.find()) {
            spans.add(fiscalYear(fiscal, text.today()));
        }
        readYears(text, spans);
        return spans;
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first" -> 1;
            case "second", "back" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    /** The next period of that number: this one only in its first half. */
    private Span span(Matcher m, LocalDate today, int number, int months, @Nullable String year) {
        LocalDate first;
        if (year != null) {
            first = yearStart(fullYear(year)).plusMonths((long) (number - 1) * months);
        } else {
            first = yearStart(today.getYear())
                    .plusMonths((long) (number - 1) * months)
                    .minusYears(1);
            while (first.plusDays(months * 15L).isBefore(today)) {
                first = first.plusYears(1);
            }
        }
        Grain grain = months == 3 ? Grain.QUARTER : Grain.HALF;
        return new Span(m.start(), m.end(), first, first.plusMonths(months).minusDays(1), grain);
    }

    private static Span part(Matcher m, Span quarter) {
        String part = m.group(1) == null ? "" : m.group(1);
        LocalDate middle = quarter.first().plusDays(45);
        return switch (part) {
            case "mid" -> new Span(quarter.from(), quarter.to(), middle, middle.plusDays(6), Grain.PART);
            case "late", "end of" ->
                new Span(quarter.from(), quarter.to(), quarter.last().minusDays(10), quarter.last(), Grain.END);
            default -> quarter;
        };
    }

    /** "FY28" is named after the year in which it ends; without a number it is the next to begin. */
    private Span fiscalYear(Matcher m, LocalDate today) {
        LocalDate first = yearStart(today.getYear());
        if (m.group(1) != null) {
            first = yearStart(fullYear(m.group(1)));
        } else if (!first.isAfter(today)) {
            first = first.plusYears(1);
        }
        return new Span(m.start(), m.end(), first, first.plusYears(1).minusDays(1), Grain.YEAR);
    }

    private LocalDate yearStart(int year) {
        return LocalDate.of(start == 1 ? year : year - 1, start, 1);
    }

    private static void readYears(DatedText text, List<Span> spans) {
        Matcher m = YEAR.matcher(text.lower());
        while (m.find()) {
            int year = Integer.parseInt(m.group(2));
            String part = m.group(1) == null ? "" : m.group(1);
            spans.add(Year.span(m.start(), m.end(), year, part));
        }
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }
}
