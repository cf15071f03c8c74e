package dev.rebound.diagnosis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days with a number: "2026-05-03", "3 March", "March 3rd", "3/15", "30.9.", "the 3rd". */
final class CalendarDays {
    private static final int FARTHEST_YEARS = 9;
    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(20\\d\\d|\\d\\d)?(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?![\\d/])");
    private static final Set<String> BEFORE_SLASHED = Set.of(
            "until", "till", "til", "thru", "through", "by", "on", "before", "after", "from", "due", "back", "expires",
            "ends", "call", "renews", "the", "since", "of", "up", "again", "try", "for");

    private static final Set<String> BEFORE_DAY = Set.of("on", "until", "till", "til", "by", "before", "after", "from");

    private final DateWords words;
    private final Pattern dayMonth;
    private final Pattern monthDay;
    private final Pattern bareDay;
    private final Set<String> afterBareDay;

    CalendarDays(DateWords words) {
        this.words = words;
        String year = "(?:\\.?,? ?(20\\d\\d)\\b|\\.?,? (?:of )?(next year)\\b)?";
        String ordinal = "\\d{1,2}(?:st|nd|rd|th)?|" + words.anyOrdinal();
        dayMonth =
                Pattern.compile("(?<![\\d.:/-])\\b(" + ordinal + ")\\.? (?:of )?(" + words.anyMonth() + ")\\b" + year);
        monthDay = Pattern.compile("\\b(" + words.anyMonth() + ")\\.? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|"
                + words.anyOrdinal() + ")\\b(?![:%]|\\.\\d)" + year);
        bareDay = Pattern.compile("\\b(?:(?:the|from|until|till|til|by|on|before|after) )(\\d{1,2}(?:st|nd|rd|th)|"
                + words.anyOrdinal() + ")\\b(?: of (the|next|this) month)?");
        afterBareDay = words.list("after a bare day");
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher iso = ISO.matcher(text.lower());
        while (iso.find()) {
            add(spans, iso, day(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(text.lower());
        while (dotted.find()) {
            add(spans, dotted, next(text.today(), number(dotted.group(2)), number(dotted.group(1)), dotted.group(3)));
        }
        readSlashed(text, spans);
        readNamed(text, spans);
        readBare(text, spans);
        return spans;
    }

    private void readSlashed(DatedText text, List<Span> spans) {
        Matcher m = SLASHED.matcher(text.lower());
        while (m.find()) {
            if (isAnnounced(text.lower(), m.start())) {
                int first = number(m.group(1));
                int second = number(m.group(2));
                boolean monthFirst = first <= 12;
                add(spans, m, next(text.today(), monthFirst ? first : second, monthFirst ? second : first, m.group(3)));
            }
        }
    }

    private static boolean isAnnounced(String lower, int at) {
        var before = Token.in(lower.substring(Math.max(0, at - 25), at));
        return before.subList(Math.max(0, before.size() - 3), before.size()).stream()
                .anyMatch(token -> BEFORE_SLASHED.contains(token.word()));
    }

    private void readNamed(DatedText text, List<Span> spans) {
        Matcher before = dayMonth.matcher(text.lower());
        while (before.find()) {
            add(spans, before, named(text, before.group(2), before.group(1), before.group(3), before.group(4)));
        }
        Matcher after = monthDay.matcher(text.lower());
        while (after.find()) {
            add(spans, after, named(text, after.group(1), after.group(2), after.group(3), after.group(4)));
        }
    }

    private @Nullable LocalDate named(
            DatedText text, String month, String day, @Nullable String year, @Nullable String nextYear) {
        String named = nextYear == null ? year : String.valueOf(text.today().getYear() + 1);
        return next(text.today(), words.month(month), ordinal(day), named);
    }

    private void readBare(DatedText text, List<Span> spans) {
        Matcher m = bareDay.matcher(text.lower());
        while (m.find()) {
            if (isBareDay(text, m)) {
                @Nullable LocalDate day = nextDayOfMonth(text.today(), ordinal(m.group(1)), "next".equals(m.group(2)));
                if (day != null) {
                    spans.add(Span.day(m.start(1), m.end(), day));
                }
            }
        }
    }

    /** "On the tenth", "the 10th or so", but not "the third call". */
    private boolean isBareDay(DatedText text, Matcher m) {
        String follower = text.wordAfter(m.end());
        boolean timed = Character.isDigit(m.group(1).charAt(0))
                || !m.group().startsWith("the ")
                || BEFORE_DAY.contains(text.wordBefore(m.start()));
        return m.group(2) != null || timed && (follower.isEmpty() || afterBareDay.contains(follower));
    }

    private int ordinal(String word) {
        return Character.isDigit(word.charAt(0)) ? number(word.replaceAll("\\D", "")) : words.ordinal(word);
    }

    /** The next such day from today on; the 31st waits for a month that has one. */
    private static @Nullable LocalDate nextDayOfMonth(LocalDate today, int day, boolean nextMonth) {
        YearMonth month = YearMonth.from(today).plusMonths(nextMonth || day < today.getDayOfMonth() ? 1 : 0);
        if (day < 1 || day > 31) {
            return null;
        }
        return month.isValidDay(day) ? month.atDay(day) : month.plusMonths(1).atDay(day);
    }

    /** The day in the named year, or its next occurrence from today on; null where there is none. */
    private static @Nullable LocalDate next(LocalDate today, int month, int day, @Nullable String year) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (year != null) {
            return day(year.length() == 2 ? "20" + year : year, String.valueOf(month), String.valueOf(day));
        }
        for (int y = today.getYear(); y <= today.getYear() + FARTHEST_YEARS; y++) {
            YearMonth in = YearMonth.of(y, month);
            if (in.isValidDay(day) && !in.atDay(day).isBefore(today)) {
                return in.atDay(day);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(number(year), number(month), number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static void add(List<Span> spans, Matcher at, @Nullable LocalDate day) {
        if (day != null) {
            spans.add(Span.day(at.start(), at.end(), day));
        }
    }
}
