package dev.rebound.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So long from today: "in two weeks", "tomorrow", "give it a fortnight", "the next six months". */
final class Periods {
    private static final int MOST_YEARS = 12;

    private final DateWords words;
    private final Pattern ahead;
    private final Pattern left;
    private final Pattern range;
    private static final Pattern TOMORROW = Pattern.compile(
            "(?<!not |nor )\\b(?:(day after )?(?:tomorrow|tomorow|tmrw|tmr|tmw|2moro|2morrow|tomoz)|(first thing) in the morning)\\b");

    Periods(DateWords words) {
        this.words = words;
        String number = "(" + words.anyNumber() + ")";
        left = left(number);
        String lead =
                "(?:in(?: about| another| roughly| like| maybe| a good)?|within|give (?:it|them|him|her|me|us)|leave it|leave it for|allow|wait|"
                        + "hold off|try(?: again)?(?: in)?|maybe|ring in|another|so|for (?:another|at least|a good|the next)|over the next|"
                        + "give it another|at least|him|her|them|us|say)";
        String unit =
                "(minute|min|hour|hr|day|week|wk|fortnight|month|mo|mth|mnth|quarter|year|yr)(?:s|'s)?\\b(?!'? ?ago| of\\b| in a row| old\\b| late| early| back| before)";
        range = Pattern.compile(
                "(?<!last |past |for |than )\\b" + number + "(?:, | or | to |-|\\u2013)" + number + " " + unit);
        ahead = Pattern.compile("\\b" + lead + " (?:a )?(?:good |about |at least |maybe |roughly |the next )?" + number
                + "(?:,? ?(?:-|to|or|maybe) ?" + number + "|, " + number
                + ")?[ -]?(?:more |or so |working |business |full )?"
                + unit);
    }

    private static Pattern left(String number) {
        return Pattern.compile(
                "\\b(?:(?:runs|another|runs another|got) )?" + number
                        + "(?:[ -]?(month|mo|mth|year|yr|week|wk)s?(?: still)? (?:left|to go|remaining|to run|on it|until it)| more (months|years))\\b");
    }

    List<Span> in(DatedText text) {
        var spans = new ArrayList<Span>();
        Matcher m = TOMORROW.matcher(text.lower());
        while (m.find()) {
            if (!isWishful(text.lower(), m.start())) {
                spans.add(Span.day(m.start(), m.end(), text.today().plusDays(m.group(1) == null ? 1 : 2)));
            }
        }
        Matcher a = ahead.matcher(text.lower());
        while (a.find()) {
            spans.add(span(a, text.today()));
        }
        Matcher r = range.matcher(text.lower());
        while (r.find()) {
            LocalDate day = plus(text.today(), Math.max(1, words.number(r.group(2))), r.group(3));
            spans.add(Span.day(r.start(), r.end(), day));
        }
        Matcher l = left.matcher(text.lower());
        while (l.find()) {
            LocalDate end = plus(
                    text.today(), Math.max(1, words.number(l.group(1))), l.group(2) != null ? l.group(2) : l.group(3));
            spans.add(new Span(l.start(), l.end(), end, end, Grain.TERM));
        }
        readFortnight(text, spans);
        return spans;
    }

    /** "He'd buy tomorrow if he were allowed." */
    private static boolean isWishful(String lower, int at) {
        String before = lower.substring(Math.max(0, at - 20), at);
        return before.contains("'d ") || before.contains("would ");
    }

    private static void readFortnight(DatedText text, List<Span> spans) {
        Matcher m = FORTNIGHT.matcher(text.lower());
        while (m.find()) {
            spans.add(Span.day(m.start(), m.end(), text.today().plusWeeks(2)));
        }
    }

    private static final Pattern FORTNIGHT = Pattern.compile(
            "\\b(?:in|give it|leave it|wait|for|maybe|him|her|them) (?:a|the next|another) (?:fortnight|couple weeks)\\b");

    private Span span(Matcher m, LocalDate today) {
        String last = m.group(3) != null ? m.group(3) : m.group(2) != null ? m.group(2) : m.group(1);
        LocalDate day = plus(today, Math.max(1, words.number(last)), m.group(4));
        boolean hours = m.group(4).startsWith("min") || m.group(4).startsWith("h");
        return new Span(m.start(1), m.end(), day, day, hours ? Grain.CLOCK : Grain.DAY);
    }

    /** So many units after a day. */
    static LocalDate plus(LocalDate day, int count, String unit) {
        return switch (unit.charAt(0)) {
            case 'd' -> day.plusDays(count);
            case 'w' -> day.plusWeeks(count);
            case 'f' -> day.plusWeeks(2L * count);
            case 'q' -> day.plusMonths(3L * count);
            case 'y' -> day.plusYears(Math.min(count, MOST_YEARS));
            case 'm' -> unit.startsWith("min") ? day : day.plusMonths(Math.min(count, 12L * MOST_YEARS));
            default -> day;
        };
    }

    static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
