package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days with a number: "2026-05-03", "3 March", "March 3rd", "3/15", "30.9.", "the 3rd". */
final class CalendarDays {
    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)[-/](\\d\\d)[-/](\\d\\d)\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.(20\\d\\d|\\d\\d)?(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?![\\d/])");
    private static final Pattern RANGE = Pattern.compile("\\d/\\d{1,2} ?(?:to|-|until|till|thru|through) ?$");
    private static final Set<String> BEFORE_DAY = Set.of("on", "until", "till", "til", "by", "before", "after", "from");
    private static final int FARTHEST_YEARS = 9;
    private static final int FARTHEST_ANNOUNCEMENT = 25;

    private final DateWords words;
    private final Set<String> beforeSlashed;
    private final Set<String> afterBareDay;
    private final Set<String> invitesAfter;
    private final Pattern dayMonth;
    private final Pattern monthDay;
    private final Pattern bareDay;

    CalendarDays(DateWords words) {
        this.words = words;
        beforeSlashed = words.list("before a slashed day");
        invitesAfter = words.list("invites after");
        afterBareDay = words.list("after a bare day");
        String year = "(?:\\.?,? ?(20\\d\\d)\\b|\\.?,? (?:of )?(next year)\\b)?";
        String weekday = "(?:" + words.anyWeekday() + "\\.?,? (?:the )?)?";
        String ordinal = words.anyOrdinal();
        dayMonth = Pattern.compile("(?<![\\d.:/-])\\b" + weekday + "(\\d{1,2}(?:st|nd|rd|th)?|" + ordinal
                + ")\\.? (?:of )?(" + words.anyMonth() + ")\\b" + year);
        monthDay = Pattern.compile("\\b" + weekday + "(" + words.anyMonth()
                + ")\\.? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|" + ordinal + ")\\b(?![:%]|\\.\\d)" + year);
        bareDay = Pattern.compile("\\b(?:the|from|until|till|til|by|on|before|after) (\\d{1,2}(?:st|nd|rd|th)|"
                + ordinal + ")\\b(?: of (the|next|this) month)?");
    }

    List<Span> in(DatedText text) {
        LocalDate today = text.today();
        return Stream.of(
                        text.matches(ISO).flatMap(m -> span(m, day(number(m, 1), number(m, 2), number(m, 3)))),
                        text.matches(DOTTED).flatMap(m -> span(m, next(today, number(m, 2), number(m, 1), m.group(3)))),
                        text.matches(SLASHED)
                                .filter(m -> isAnnounced(text.lower(), m.start())
                                        || m.group().equals(text.lower().strip())
                                        || invitesAfter.contains(text.wordAfter(m.end())))
                                .flatMap(m -> span(m, slashed(today, m))),
                        text.matches(dayMonth).flatMap(m -> span(m, named(today, m, m.group(2), m.group(1)))),
                        text.matches(monthDay).flatMap(m -> span(m, named(today, m, m.group(1), m.group(2)))),
                        text.matches(bareDay).filter(m -> isBareDay(text, m)).map(m -> bare(today, m)))
                .flatMap(spans -> spans)
                .toList();
    }

    /** The month comes first, unless it cannot be one. */
    private static Optional<LocalDate> slashed(LocalDate today, MatchResult m) {
        boolean monthFirst = number(m, 1) <= 12;
        return next(today, number(m, monthFirst ? 1 : 2), number(m, monthFirst ? 2 : 1), m.group(3));
    }

    /** "24/7" and "1/2" are no days: "until 3/31". */
    private boolean isAnnounced(String lower, int at) {
        if (RANGE.matcher(lower.substring(Math.max(0, at - FARTHEST_ANNOUNCEMENT), at))
                .find()) {
            return true;
        }
        var before = Token.in(lower.substring(Math.max(0, at - FARTHEST_ANNOUNCEMENT), at));
        return Tokens.any(Tokens.last(before, 3), beforeSlashed);
    }

    private Optional<LocalDate> named(LocalDate today, MatchResult m, String month, String day) {
        String year = m.group(4) == null ? m.group(3) : String.valueOf(today.getYear() + 1);
        return next(today, words.month(month), ordinal(day), year);
    }

    /** "On the tenth", "the 10th or so", but not "the third call". */
    private boolean isBareDay(DatedText text, MatchResult m) {
        String follower = text.wordAfter(m.end());
        boolean timed = Character.isDigit(m.group(1).charAt(0))
                || !m.group().startsWith("the ")
                || BEFORE_DAY.contains(text.wordBefore(m.start()));
        boolean ends = follower.isEmpty() || afterBareDay.contains(follower);
        int day = ordinal(m.group(1));
        return day >= 1 && day <= 31 && (m.group(2) != null || (timed && ends));
    }

    /** The next such day from today on; the 31st waits for a month that has one. */
    private Span bare(LocalDate today, MatchResult m) {
        int day = ordinal(m.group(1));
        boolean nextMonth = "next".equals(m.group(2)) || day < today.getDayOfMonth();
        YearMonth month = YearMonth.from(today).plusMonths(nextMonth ? 1 : 0);
        YearMonth longEnough = month.isValidDay(day) ? month : month.plusMonths(1);
        return Span.day(m.start(1), m.end(), longEnough.atDay(day));
    }

    private int ordinal(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word.replaceAll("\\D", "")) : words.ordinal(word);
    }

    /** The day in the named year, or its next occurrence from today on. */
    private static Optional<LocalDate> next(LocalDate today, int month, int day, @Nullable String year) {
        if (year != null) {
            return day(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day);
        }
        return IntStream.rangeClosed(today.getYear(), today.getYear() + FARTHEST_YEARS)
                .mapToObj(y -> day(y, month, day))
                .flatMap(Optional::stream)
                .filter(found -> !found.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Stream<Span> span(MatchResult m, Optional<LocalDate> day) {
        return day.map(found -> Span.day(m.start(), m.end(), found)).stream();
    }
}
