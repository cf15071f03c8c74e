package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of the week: "Friday" is the next one, "next Friday" that of next week, "Friday week" the one after. */
final class Weekdays {
    private final DateWords words;
    private final Set<String> otherWords;
    private final Set<String> beforeWeekday;
    private final Set<String> notADay;
    private final Pattern pattern;

    Weekdays(DateWords words) {
        this.words = words;
        otherWords = words.list("weekdays that are other words");
        beforeWeekday = words.list("before a weekday");
        notADay = words.list("before a weekday that is no date");
        pattern = Pattern.compile("\\b(a week on |week on |monday after )?(next |nxt )?(" + words.anyWeekday()
                + ")\\b( week\\b| after next\\b| of next week\\b| next week\\b)?");
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher m = pattern.matcher(text.lower());
        while (m.find()) {
            if (isDay(text, m)) {
                LocalDate day = day(m, text.today());
                spans.add(new Span(m.start(), m.end(), day, day, Grain.WEEKDAY));
            }
        }
        return spans;
    }

    private boolean isDay(DatedText text, Matcher m) {
        String before = text.wordBefore(m.start());
        if (notADay.contains(before)
                || text.lower().startsWith("'s", m.end())
                        && text.wordAfter(m.end() + 2).length() > 3) {
            return false;
        }
        boolean sure = m.group(1) != null || m.group(2) != null || m.group(4) != null;
        String name = m.group(3);
        return sure
                || !otherWords.contains(name)
                || !(name.equals("sat") || name.equals("sun"))
                || beforeWeekday.contains(before);
    }

    private LocalDate day(Matcher m, LocalDate today) {
        DayOfWeek weekday = DayOfWeek.of(words.weekday(m.group(3)));
        LocalDate coming = today.with(TemporalAdjusters.next(weekday));
        LocalDate nextWeek =
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
        boolean weekLater = m.group(1) != null || " week".equals(m.group(4)) || " after next".equals(m.group(4));
        if (m.group(2) != null || m.group(4) != null && m.group(4).contains("next week")) {
            return nextWeek;
        }
        return weekLater ? coming.plusWeeks(1) : coming;
    }
}
