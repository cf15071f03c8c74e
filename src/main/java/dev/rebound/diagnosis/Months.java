package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Months and parts of them: "July", "mid May", "the end of June", "the second week of September 2027". */
final class Months {
    private static final String PART =
            "(last day of|early|mid|middle of|late|end of|end|beginning of|start of|back end of|"
                    + "(?:1st|2nd|3rd|4th|first|second|third|fourth|last) (?:full )?week (?:of|in)|(?:first|second) half of)";
    private static final Set<String> AFTER_MONTH = Set.of("it", "maybe", "works", "suits", "then");
    private static final int JUST_BEGUN = 7;
    private static final int LAST_DAYS = 3;

    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d/.])(0?[1-9]|1[0-2])/(20\\d\\d)\\b");

    private final DateWords words;
    private final Set<String> otherWords;
    private final Set<String> beforeMonth;
    private final Set<String> beforeName;
    private final Set<String> afterName;
    private final Pattern pattern;

    Months(DateWords words) {
        this.words = words;
        otherWords = words.list("months that are other words");
        beforeMonth = words.list("before a month");
        beforeName = words.list("before a name");
        afterName = words.list("after a name");
        pattern = Pattern.compile("\\b(?:" + PART + "[ -](?:the )?)?(?:next year in )?(next )?(" + words.anyMonth()
                + ")\\b( end\\b)?(?:\\.?,? (?:of )?(?:(20\\d\\d)\\b|(next year)\\b)|\\.?,? ?'(\\d\\d)\\b)?");
    }

    List<Span> in(DatedText text) {
        return Stream.concat(
                        text.matches(pattern).filter(m -> isMonth(text, m)).map(m -> span(text, m)),
                        text.matches(NUMBERED).map(Months::numbered))
                .toList();
    }

    /** "12/2027". */
    private static Span numbered(MatchResult m) {
        YearMonth month = YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        return new Span(m.start(), m.end(), month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    /** "May", "march" and "Jan" are other words too. */
    private boolean isMonth(DatedText text, MatchResult m) {
        boolean sure = m.end() - m.start() > m.group(3).length();
        if (sure || !otherWords.contains(m.group(3))) {
            return true;
        }
        String before = text.wordBefore(m.start());
        String after = text.wordAfter(m.end());
        boolean capital = Character.isUpperCase(text.typed().charAt(m.start()));
        if (m.group(3).length() == 3 && !m.group(3).equals("may")) {
            return !(capital && beforeName.contains(before)) && !afterName.contains(after);
        }
        return beforeMonth.contains(before)
                || AFTER_MONTH.contains(after)
                || (capital && !before.isEmpty() && !afterName.contains(after));
    }

    private Span span(DatedText text, MatchResult m) {
        String part = m.group(4) != null ? "end of" : m.group(1) == null ? "" : m.group(1);
        YearMonth month = month(text, m, part);
        LocalDate first = first(month, part);
        LocalDate last = last(month, part);
        return new Span(
                m.start(), m.end(), first, last, part.isEmpty() ? Grain.MONTH : isEnd(part) ? Grain.END : Grain.PART);
    }

    private YearMonth month(DatedText text, MatchResult m, String part) {
        int month = words.month(m.group(3));
        if (m.group(5) != null) {
            return YearMonth.of(Integer.parseInt(m.group(5)), month);
        }
        if (m.group(7) != null) {
            return YearMonth.of(2000 + Integer.parseInt(m.group(7)), month);
        }
        YearMonth thisYear = YearMonth.of(text.today().getYear(), month);
        if (m.group(6) != null || m.group().contains("next year in ")) {
            return thisYear.plusYears(1);
        }
        boolean ahead = isAhead(text, m, thisYear, part);
        return ahead ? thisYear : thisYear.plusYears(1);
    }

    /** The month that runs counts only in its first days, or where the part named lies ahead. */
    private static boolean isAhead(DatedText text, MatchResult m, YearMonth month, String part) {
        YearMonth current = YearMonth.from(text.today());
        if (!month.equals(current)) {
            return month.isAfter(current);
        }
        boolean itsEnd = !part.isEmpty() || text.isAfter(m.start(), m.end());
        return m.group(2) == null
                && (itsEnd
                        ? !last(month, part).isBefore(text.today())
                        : text.today().getDayOfMonth() <= JUST_BEGUN);
    }

    private static boolean isEnd(String part) {
        return part.endsWith("end of") || part.equals("end") || part.equals("last day of");
    }

    private static LocalDate first(YearMonth month, String part) {
        if (isEnd(part)) {
            return month.atEndOfMonth().minusDays(LAST_DAYS);
        }
        LocalDate day = month.atDay(firstDay(part));
        if (part.contains("full week")) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return part.contains("week") ? weekNear(day) : day;
    }

    /** The week begins on a Monday; one that is half over when the month begins is not its first. */
    private static LocalDate weekNear(LocalDate day) {
        boolean begun = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) > 0;
        return begun && day.getDayOfMonth() < 22 ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static LocalDate last(YearMonth month, String part) {
        if (part.isEmpty() || isEnd(part) || part.startsWith("last") || part.startsWith("late")) {
            return month.atEndOfMonth();
        }
        if (part.contains("week")) {
            return first(month, part).plusDays(6);
        }
        return month.atDay(Math.min(firstDay(part) + (part.contains("half") ? 14 : 6), month.lengthOfMonth()));
    }

    private static int firstDay(String part) {
        return switch (part.split(" ", -1)[0]) {
            case "early" -> 3;
            case "2nd", "second" -> part.contains("half") ? 16 : 8;
            case "mid", "middle", "3rd", "third" -> 15;
            case "late", "4th", "fourth" -> 22;
            case "last" -> 24;
            default -> 1;
        };
    }
}
