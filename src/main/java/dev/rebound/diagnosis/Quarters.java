package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and years, where the fiscal year begins in a month of one's own: "Q3", "second half", "FY28", "2027". */
final class Quarters {
    private static final Pattern QUARTER = Pattern.compile(
            "\\b(?:(early|mid|late|end of|start of) )?(?:the )?(?:q([1-4])|(first|second|third|fourth|last) quarter(?: of)?)\\b"
                    + "(?:,? ?'?(20\\d\\d|\\d\\d)\\b)?(?!\\.\\d)");
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:h([12])|(first|second|back) half of (?:the |this |next )?(?:fiscal |financial )?year"
                    + "|(second|back) half(?=[,.;!?]|$| maybe| then| not| please| he says| she says))\\b(?:,? ?'?(20\\d\\d|\\d\\d)\\b)?");
    private static final String FISCAL =
            "\\b(?:(?:fiscal|fy)(?: year)? ?'?(20\\d\\d|\\d\\d)|(?:new|next|coming) (?:fiscal|financial)(?: year|-year)?|"
                    + "(?:new|next|coming) (?:budget|business) year|(?:new|next) fy|start of (?:the )?fy|(?:fiscal|financial|budget) year (?=rolls|resets|turns)|"
                    + "(?<=until |till |til |before |after )(?:the )?(?:fy|fiscal year|financial year|fiscal))\\b";
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,/-])(?:\\b|(?= ?'))(?:(early|mid|middle of|late|end of|start of) )?(20[2-4]\\d|(?<= )'[2-4]\\d)\\b(?![\\d/:-]|[.,]\\d)");
    private static final Set<String> SUBJECTS =
            Set.of("is", "was", "money", "numbers", "revenue", "budget", "results", "subsidy", "pipeline", "quota");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "until", "till", "til", "before", "after", "by", "maybe");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private final int start;
    private final Pattern fiscalYear;

    Quarters(Month fiscalYearStart, DateWords words) {
        start = fiscalYearStart.getValue();
        String namedStart =
                "(?![^.!?\\n]{0,30}?\\b(?:in|on|of|from|starts|begins|turns|1|1st) " + words.anyMonth() + "\\b)";
        fiscalYear = Pattern.compile(FISCAL + namedStart);
    }

    List<Span> in(DatedText text) {
        LocalDate today = text.today();
        return Stream.of(
                        text.matches(QUARTER).filter(m -> !isSubject(text, m)).map(m -> quarter(text, m)),
                        text.matches(HALF).map(m -> coming(text, m, half(m), MONTHS_OF_HALF, m.group(4))),
                        text.matches(fiscalYear).map(m -> fiscalYear(m, today)),
                        text.matches(YEAR)
                                .map(m -> YearParts.span(
                                        m.start(),
                                        m.end(),
                                        fullYear(m.group(2).replace("'", "")),
                                        m.group(1) == null ? "" : m.group(1))))
                .flatMap(spans -> spans)
                .toList();
    }

    /** "Q4 money is gone" names no day. */
    private static boolean isSubject(DatedText text, MatchResult m) {
        String after = text.lower().substring(m.end());
        return SUBJECTS.contains(text.wordAfter(m.end()))
                && !after.startsWith(" is when")
                && !PREPOSITIONS.contains(text.wordBefore(m.start()));
    }

    private static int half(MatchResult m) {
        return number(m.group(1), m.group(3) == null ? m.group(2) : m.group(3));
    }

    private static int number(@Nullable String digit, @Nullable String word) {
        if (digit != null) {
            return Integer.parseInt(digit);
        }
        return switch (word == null ? "" : word) {
            case "first" -> 1;
            case "second", "back" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    private Span quarter(DatedText text, MatchResult m) {
        Span whole = coming(text, m, number(m.group(2), m.group(3)), MONTHS_OF_QUARTER, m.group(4));
        LocalDate middle = whole.first().plusDays(45);
        return switch (m.group(1) == null ? "" : m.group(1)) {
            case "mid" -> new Span(whole.from(), whole.to(), middle, middle.plusDays(6), Grain.PART);
            case "late", "end of" ->
                new Span(whole.from(), whole.to(), whole.last().minusDays(10), whole.last(), Grain.END);
            default -> whole;
        };
    }

    /** The next period of that number; the one that runs only in its first half, or where its end is meant. */
    private Span coming(DatedText text, MatchResult m, int number, int months, @Nullable String year) {
        LocalDate first = yearStart(year == null ? text.today().getYear() - 1 : fullYear(year))
                .plusMonths((long) (number - 1) * months);
        boolean untilItsEnd = m.group().startsWith("end") || m.group().startsWith("late") || text.isAfter(m.start());
        long days = months * (untilItsEnd ? 30L : 15L);
        while (year == null && first.plusDays(days).isBefore(text.today())) {
            first = first.plusYears(1);
        }
        Grain grain = months == MONTHS_OF_QUARTER ? Grain.QUARTER : Grain.HALF;
        return new Span(m.start(), m.end(), first, first.plusMonths(months).minusDays(1), grain);
    }

    /** "FY28" is named after the year in which it ends; without a number it is the next to begin. */
    private Span fiscalYear(MatchResult m, LocalDate today) {
        LocalDate first = yearStart(m.group(1) == null ? today.getYear() : fullYear(m.group(1)));
        while (m.group(1) == null && !first.isAfter(today)) {
            first = first.plusYears(1);
        }
        return new Span(m.start(), m.end(), first, first.plusYears(1).minusDays(1), Grain.YEAR);
    }

    private LocalDate yearStart(int year) {
        return LocalDate.of(start == 1 ? year : year - 1, start, 1);
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }
}
