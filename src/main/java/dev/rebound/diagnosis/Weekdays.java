package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days of the week: "Friday" is the next one, "next Friday" that of next week, "Friday week" the one after. */
final class Weekdays {
    private static final Set<String> OTHER_WORDS = Set.of("sat", "sun");

    private final DateWords words;
    private final Set<String> beforeWeekday;
    private final Set<String> notADay;
    private final Pattern pattern;
    private final Pattern ofMonth;

    Weekdays(DateWords words) {
        this.words = words;
        beforeWeekday = words.list("before a weekday");
        notADay = words.list("before a weekday that is no date");
        pattern = Pattern.compile("\\b(a week on |week on |a week from |week from |monday after )?(next |nxt )?("
                + words.anyWeekday() + ")\\b( week\\b| after next\\b| of next week\\b| next week\\b)?");
        ofMonth = Pattern.compile("\\b(first|second|third|fourth|last) (" + words.anyWeekday()
                + ") (?:of|in) (?:the|this|each|every|(next)) month\\b");
    }

    List<Span> in(DatedText text) {
        return Stream.concat(
                        text.matches(ofMonth).map(m -> span(m, dayOfMonth(m, text.today()))),
                        text.matches(pattern).filter(m -> isDay(text, m)).map(m -> span(m, day(m, text.today()))))
                .toList();
    }

    /** "The last Friday of the month". */
    private LocalDate dayOfMonth(MatchResult m, LocalDate today) {
        DayOfWeek weekday = DayOfWeek.of(words.weekday(m.group(2)));
        var adjuster = m.group(1).equals("last")
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(words.ordinal(m.group(1)), weekday);
        LocalDate day = today.plusMonths("next".equals(m.group(3)) ? 1 : 0).with(adjuster);
        return day.isBefore(today) ? today.plusMonths(1).with(adjuster) : day;
    }

    private static Span span(MatchResult m, LocalDate day) {
        return new Span(m.start(), m.end(), day, day, Grain.WEEKDAY);
    }

    /** Not "every Monday", "Monday's meeting", "he sat". */
    private boolean isDay(DatedText text, MatchResult m) {
        String before = text.wordBefore(m.start());
        boolean owned = text.lower().startsWith("'s", m.end())
                && text.wordAfter(m.end() + 2).length() > 3;
        boolean sure = m.end() - m.start() > m.group(3).length();
        return !owned
                && !notADay.contains(before)
                && (sure || !OTHER_WORDS.contains(m.group(3)) || beforeWeekday.contains(before));
    }

    private LocalDate day(MatchResult m, LocalDate today) {
        DayOfWeek weekday = DayOfWeek.of(words.weekday(m.group(3)));
        String after = m.group(4) == null ? "" : m.group(4);
        if (m.group(2) != null || after.endsWith("next week")) {
            return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
        }
        boolean weekLater = m.group(1) != null || !after.isEmpty();
        return today.with(TemporalAdjusters.next(weekday)).plusWeeks(weekLater ? 1 : 0);
    }
}
