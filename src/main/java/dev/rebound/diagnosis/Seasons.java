package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Seasons of the northern year: "spring", "end of next summer", "autumn 2027", "the summer after next". */
final class Seasons {
    private static final Pattern SEASON = Pattern.compile(
            "\\b(?:(early|mid|late|end of|beginning of|start of)[ -](?:the )?)?(next |this |the coming )?(spring|summer|autumn|fall|winter)"
                    + "(?: holidays?| break| vacation| term| season)?\\b( after next)?(?:,? (?:of )?(?:(20\\d\\d)|(next year)))?");
    private static final Set<String> BEFORE_FALL = Set.of(
            "the", "in", "until", "till", "til", "this", "next", "by", "after", "before", "late", "early", "or",
            "maybe", "think");
    private static final int ALMOST_BEGUN_DAYS = 21;
    private static final int EBBING_DAYS = 21;

    List<Span> in(DatedText text) {
        return text.matches(SEASON)
                .filter(m -> isSeason(text, m))
                .map(m -> span(text, m))
                .toList();
    }

    /** "Fall" is a verb too. */
    private static boolean isSeason(DatedText text, MatchResult m) {
        return !m.group().equals("fall") || BEFORE_FALL.contains(text.wordBefore(m.start()));
    }

    private static Span span(DatedText text, MatchResult m) {
        LocalDate first = first(text, m);
        LocalDate last = isEbbing(text, m, first) ? text.today() : last(first);
        return switch (m.group(1) == null ? "" : m.group(1)) {
            case "end of", "late" -> new Span(m.start(), m.end(), last.minusDays(10), last, Grain.END);
            case "mid" -> new Span(m.start(), m.end(), first.plusDays(30), first.plusDays(45), Grain.PART);
            default -> new Span(m.start(), m.end(), first, last, Grain.SEASON);
        };
    }

    /** The next to begin; the one that runs only where its end is meant. */
    private static LocalDate first(DatedText text, MatchResult m) {
        LocalDate today = text.today();
        if (m.group(5) != null || m.group(6) != null) {
            return opening(m.group(3), m.group(5) != null ? Integer.parseInt(m.group(5)) : today.getYear() + 1);
        }
        LocalDate first = opening(m.group(3), today.getYear() - 1);
        while (untilWhen(text, m, first).isBefore(today)) {
            first = first.plusYears(1);
        }
        boolean next =
                "next ".equals(m.group(2)) && first.minusDays(ALMOST_BEGUN_DAYS).isBefore(today);
        return next || m.group(4) != null ? first.plusYears(1) : first;
    }

    private static LocalDate untilWhen(DatedText text, MatchResult m, LocalDate first) {
        boolean itsEnd = m.group(1) != null
                || m.group().startsWith("this")
                || m.group().matches(".*(?:break|holidays?|vacation)")
                || text.isAfter(m.start(), m.end());
        if (isEbbing(text, m, first)) {
            return text.today();
        }
        return itsEnd ? last(first) : first;
    }

    /** "After the summer", said when autumn has not begun, is after the one that ebbs away. */
    private static boolean isEbbing(DatedText text, MatchResult m, LocalDate first) {
        LocalDate last = last(first);
        return m.group(3).equals("summer")
                && last.isBefore(text.today())
                && !last.plusDays(EBBING_DAYS).isBefore(text.today())
                && text.isAfter(m.start(), m.end());
    }

    /** Some weeks into the season by the calendar, when people have begun to think of it as that. */
    private static LocalDate opening(String season, int year) {
        return switch (season) {
            case "spring" -> LocalDate.of(year, 3, 22);
            case "summer" -> LocalDate.of(year, 6, 22);
            case "winter" -> LocalDate.of(year, 12, 7);
            default -> LocalDate.of(year, 9, 22);
        };
    }

    private static LocalDate last(LocalDate first) {
        return switch (first.getMonthValue()) {
            case 3 -> LocalDate.of(first.getYear(), 5, 31);
            case 6 -> LocalDate.of(first.getYear(), 8, 31);
            case 9 -> LocalDate.of(first.getYear(), 11, 30);
            default -> LocalDate.of(first.getYear() + 1, 2, 28);
        };
    }
}
