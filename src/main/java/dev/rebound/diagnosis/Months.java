package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Months and parts of them: "July", "mid May", "the end of June", "the second week of September 2027". */
final class Months {
    private static final int JUST_BEGUN = 7;
    private static final Set<String> AFTER_MONTH = Set.of("it", "maybe", "works", "suits", "then");

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
        String part =
                "(early|mid|middle of|late|end of|end|beginning of|start of|back end of|(?:1st|2nd|3rd|4th|first|second|"
                        + "third|fourth|last) week (?:of|in)|(?:first|second) half of)";
        pattern = Pattern.compile("\\b(?:" + part + "[ -](?:the )?)?(?:next year in )?(next )?(" + words.anyMonth()
                + ")\\b( end\\b)?(?:\\.?,? (?:of )?(?:(20\\d\\d)\\b|(next year)\\b)|\\.?,? ?'(\\d\\d)\\b)?");
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher m = pattern.matcher(text.lower());
        while (m.find()) {
            if (isMonth(text, m)) {
                spans.add(span(m, month(text, m)));
            }
        }
        return spans;
    }

    /** "May", "march" and "Jan" are other words too. */
    private boolean isMonth(DatedText text, Matcher m) {
        String name = m.group(3);
        boolean sure = m.group(1) != null || m.group(2) != null || m.end() > m.end(3);
        if (sure || !otherWords.contains(name)) {
            return true;
        }
        String before = text.wordBefore(m.start(3));
        String after = text.wordAfter(m.end(3));
        boolean capital = Character.isUpperCase(text.typed().charAt(m.start(3)));
        if (name.length() == 3 && !name.equals("may")) {
            return !(capital && beforeName.contains(before)) && !afterName.contains(after);
        }
        return beforeMonth.contains(before)
                || AFTER_MONTH.contains(after)
                || capital && !before.isEmpty() && !afterName.contains(after);
    }

    private YearMonth month(DatedText text, Matcher m) {
        int month = words.month(m.group(3));
        int thisYear = text.today().getYear();
        if (m.group(5) != null) {
            return YearMonth.of(Integer.parseInt(m.group(5)), month);
        }
        if (m.group(7) != null) {
            return YearMonth.of(2000 + Integer.parseInt(m.group(7)), month);
        }
        if (m.group(6) != null || m.group().contains("next year in ")) {
            return YearMonth.of(thisYear + 1, month);
        }
        return coming(text.today(), month, m.group(1), m.group(4), m.group(2) != null);
    }

    /** The month that comes; the one that runs only in its first days, or where the part named lies ahead. */
    private static YearMonth coming(
            LocalDate today, int month, @Nullable String part, @Nullable String end, boolean next) {
        YearMonth current = YearMonth.from(today);
        if (month == current.getMonthValue()) {
            boolean named = part != null || end != null;
            boolean ahead = named
                    ? !last(current, end != null ? "end" : part).isBefore(today)
                    : today.getDayOfMonth() <= JUST_BEGUN;
            return ahead && !next ? current : current.plusYears(1);
        }
        return YearMonth.of(today.getYear() + (month < current.getMonthValue() ? 1 : 0), month);
    }

    private static Span span(Matcher m, YearMonth month) {
        String part = m.group(4) != null ? "end" : m.group(1);
        Grain grain = part == null ? Grain.MONTH : isEnd(part) ? Grain.END : Grain.PART;
        return new Span(m.start(), m.end(), first(month, part), last(month, part), grain);
    }

    private static boolean isEnd(String part) {
        return part.contains("end") || part.equals("last day of");
    }

    private static LocalDate first(YearMonth month, @Nullable String part) {
        return part == null
                ? month.atDay(1)
                : isEnd(part) ? month.atEndOfMonth().minusDays(6) : month.atDay(firstDay(part));
    }

    private static LocalDate last(YearMonth month, @Nullable String part) {
        if (part == null || isEnd(part) || part.startsWith("last") || part.startsWith("late")) {
            return month.atEndOfMonth();
        }
        return month.atDay(Math.min(firstDay(part) + (part.contains("half") ? 14 : 6), month.lengthOfMonth()));
    }

    private static int firstDay(String part) {
        return switch (part.substring(0, part.length() > 4 ? 5 : part.length())) {
            case "mid", "middl", "3rd w", "third" -> 15;
            case "late", "4th w", "fourt" -> 22;
            case "last " -> 24;
            case "2nd w" -> 8;
            case "secon" -> part.contains("half") ? 16 : 8;
            case "early" -> 3;
            default -> 1;
        };
    }
}
