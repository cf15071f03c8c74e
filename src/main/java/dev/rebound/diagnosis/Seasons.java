package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Seasons of the northern year: "spring", "end of next summer", "autumn 2027", "the summer after next". */
final class Seasons {
    private static final Pattern SEASON = Pattern.compile(
            "\\b(?:(early|mid|late|end of|beginning of|start of)[ -](?:the )?)?(next |this |the coming )?(spring|summer|autumn|fall|winter)(?: holidays?| break| vacation| term| season)?\\b( after next)?(?:,? (?:of )?(?:(20\\d\\d)|(next year)))?");
    private static final List<String> BEFORE_FALL = List.of(
            "the", "in", "until", "till", "til", "this", "next", "by", "after", "before", "late", "early", "or",
            "maybe", "think");

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher m = SEASON.matcher(text.lower());
        while (m.find()) {
            boolean fall = m.group(3).equals("fall") && m.group(1) == null && m.group(2) == null;
            if (!fall || BEFORE_FALL.contains(text.wordBefore(m.start()))) {
                spans.add(span(m, text.today()));
            }
        }
        return spans;
    }

    private static Span span(Matcher m, LocalDate today) {
        LocalDate first = first(m, today);
        LocalDate last = last(first);
        return switch (m.group(1) == null ? "" : m.group(1)) {
            case "end of", "late" -> new Span(m.start(), m.end(), last.minusDays(10), last, Grain.END);
            case "mid" -> new Span(m.start(), m.end(), first.plusDays(30), first.plusDays(45), Grain.PART);
            default -> new Span(m.start(), m.end(), first, last, Grain.SEASON);
        };
    }

    private static LocalDate first(Matcher m, LocalDate today) {
        int year = yearNamed(m, today);
        LocalDate first = opening(m.group(3), year == 0 ? today.getYear() : year);
        if (year != 0) {
            return first;
        }
        boolean running = today.isAfter(first) && !today.isAfter(last(first));
        boolean endsLater = m.group(1) != null || m.group().startsWith("this") || isHolidays(m);
        if (today.isAfter(first) && !(running && endsLater)) {
            first = first.plusYears(1);
        }
        boolean skipsOne = m.group(4) != null
                || "next ".equals(m.group(2)) && first.minusDays(21).isBefore(today);
        return skipsOne ? first.plusYears(1) : first;
    }

    private static boolean isHolidays(Matcher m) {
        return m.group().endsWith("break")
                || m.group().contains("holiday")
                || m.group().endsWith("vacation");
    }

    private static int yearNamed(Matcher m, LocalDate today) {
        @Nullable String year = m.group(5);
        return year != null ? Integer.parseInt(year) : m.group(6) != null ? today.getYear() + 1 : 0;
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
