package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quarters, halves and years, where the fiscal year begins in a month of one's own: "Q3", "second half", "FY28", "2027". */
final class Quarters {
    private static final String FY = "(?:fy|fiscal(?: year)?|financial year)";
    private static final String YEARS = "((?:20\\d\\d|\\d\\d)(?:[/-](?:20)?\\d\\d)?)";
    private static final String FROM =
            "\\b(?:(early|mid|late|end of|start of) )?(?:the )?(?:" + FY + " ?'?" + YEARS + "[ ,-]*)?";
    private static final String TO =
            "(?=\\b|fy)(?:(?: of)? (?:the |their |our )?(next|new|coming) (?:fiscal |financial |budget |business )?(?:year|fy)\\b"
                    + "|(?: of)?,? ?(?:" + FY + ")? ?'?" + YEARS + "\\b)?(?!\\.\\d)";
    private static final Pattern QUARTER =
            Pattern.compile(FROM + "(?:q([1-4])|(first|second|third|fourth|last) (?:fiscal |financial )?quarter)" + TO);
    private static final Pattern HALF = Pattern.compile(FROM
            + "(?:h([12])|(first|second|back) half(?: of (?:the |this )?(?:fiscal |financial )?year"
            + "|(?= of (?:the )?(?:next|new|coming|fy|fiscal|20))"
            + "|(?<!first half)(?=[,.;!?]|$| maybe| then| not| please| he says| she says)))" + TO);
    private static final int PART = 1;
    private static final int YEARS_BEFORE = 2;
    private static final int DIGIT = 3;
    private static final int WORD = 4;
    private static final int NEXT = 5;
    private static final int YEARS_AFTER = 6;
    private static final String FISCAL = "\\b(?:(?:(end|close) of )?" + FY + " ?'?" + YEARS
            + "|(?:new|next|coming) (?:fiscal|financial)(?: year|-year)?|"
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
    private static final int LAST_DAYS = 3;

    private final Pattern fiscalYear;

    Quarters(DateWords words) {
        String namedStart =
                "(?![^.!?\\n]{0,30}?\\b(?:in|on|of|from|starts|begins|turns|1|1st) " + words.anyMonth() + "\\b)";
        fiscalYear = Pattern.compile(FISCAL + namedStart);
    }

    List<Span> in(DatedText text) {
        return Stream.of(
                        text.matches(QUARTER).filter(m -> !isSubject(text, m)).map(m -> quarter(text, m)),
                        text.matches(HALF).map(m -> part(m, coming(text, m, MONTHS_OF_HALF, Grain.HALF))),
                        text.matches(fiscalYear).map(m -> fiscalYear(text, m)),
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
                && !text.isOver(m.start(), m.end())
                && !PREPOSITIONS.contains(text.wordBefore(m.start()));
    }

    private static int number(MatchResult m) {
        if (m.group(DIGIT) != null) {
            return Integer.parseInt(m.group(DIGIT));
        }
        return switch (m.group(WORD)) {
            case "first" -> 1;
            case "second", "back" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    private static Span quarter(DatedText text, MatchResult m) {
        return part(m, coming(text, m, MONTHS_OF_QUARTER, Grain.QUARTER));
    }

    /** "Mid Q3", "the end of H1". */
    private static Span part(MatchResult m, Span whole) {
        LocalDate middle = whole.first().plusDays(whole.grain() == Grain.QUARTER ? 45 : 90);
        return switch (m.group(PART) == null ? "" : m.group(PART)) {
            case "mid" -> new Span(whole.from(), whole.to(), middle, middle.plusDays(6), Grain.PART);
            case "late", "end of" ->
                new Span(whole.from(), whole.to(), whole.last().minusDays(10), whole.last(), Grain.END);
            default -> whole;
        };
    }

    private static Span coming(DatedText text, MatchResult m, int months, Grain grain) {
        long ahead = (long) (number(m) - 1) * months;
        LocalDate first =
                namedYear(text, m).map(year -> year.plusMonths(ahead)).orElseGet(() -> next(text, m, ahead, months));
        return new Span(m.start(), m.end(), first, first.plusMonths(months).minusDays(1), grain);
    }

    /** The next period of that number; the one that runs only in its first half, or where its end is meant. */
    private static LocalDate next(DatedText text, MatchResult m, long ahead, int months) {
        boolean itsEnd =
                m.group().startsWith("end") || m.group().startsWith("late") || text.isAfter(m.start(), m.end());
        long days = months * (itsEnd ? 30L : 15L);
        LocalDate first =
                LocalDate.of(text.today().getYear() - 2, text.fiscalStart(), 1).plusMonths(ahead);
        while (first.plusDays(days).isBefore(text.today())) {
            first = first.plusYears(1);
        }
        return first;
    }

    /** "FY28 Q1", "Q1 2028", "Q1 of next year". */
    private static Optional<LocalDate> namedYear(DatedText text, MatchResult m) {
        if (m.group(NEXT) != null) {
            return Optional.of(nextYear(text));
        }
        return Stream.of(YEARS_BEFORE, YEARS_AFTER)
                .flatMap(group -> Optional.ofNullable(m.group(group)).stream())
                .map(years -> yearStart(text, years))
                .findFirst();
    }

    private static Span fiscalYear(DatedText text, MatchResult m) {
        LocalDate first = m.group(2) == null ? nextYear(text) : yearStart(text, m.group(2));
        LocalDate last = first.plusYears(1).minusDays(1);
        return m.group(1) == null
                ? new Span(m.start(), m.end(), first, last, Grain.YEAR)
                : new Span(m.start(), m.end(), last.minusDays(LAST_DAYS), last, Grain.END);
    }

    /** The first day of the next fiscal year to begin. */
    private static LocalDate nextYear(DatedText text) {
        LocalDate first = LocalDate.of(text.today().getYear(), text.fiscalStart(), 1);
        return first.isAfter(text.today()) ? first : first.plusYears(1);
    }

    /** "FY28" is named after the year in which it ends, "FY27/28" after both. */
    private static LocalDate yearStart(DatedText text, String years) {
        String first = years.split("[/-]", -1)[0];
        boolean inYearBefore = first.equals(years) && text.fiscalStart() != Month.JANUARY;
        return LocalDate.of(fullYear(first) - (inYearBefore ? 1 : 0), text.fiscalStart(), 1);
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }
}
