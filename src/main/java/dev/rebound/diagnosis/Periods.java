package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** So long from today: "in two weeks", "tomorrow", "give it a fortnight", "over the next six months", "14 months left". */
final class Periods {
    private static final Pattern TOMORROW = Pattern.compile(
            "(?<!not |nor )\\b(?:(day after )?(?:tomorrow|tomorow|tmrw|tmr|tmw|2moro|2morrow|tomoz)|first thing in the morning)\\b");
    private static final Pattern FORTNIGHT = Pattern.compile(
            "\\b(?:in|give it|leave it|wait|for|maybe|him|her|them) (?:a|the next|another) (?:fortnight|couple weeks)\\b");
    private static final String LEAD =
            "(?:in(?: about| another| roughly| like| maybe| a good)?|within|give (?:it|them|him|her|me|us)|leave it|leave it for|allow|wait|"
                    + "hold off|try(?: again)?(?: in)?|maybe|ring in|another|so|for (?:another|at least|a good|the next)|over the next|"
                    + "give it another|at least|him|her|them|us|say)";
    private static final Pattern HALF_YEAR = Pattern.compile(
            "\\b(?:in|for|another|give it|maybe|say|wait|least|about) (?:about |another )?half a year\\b"
                    + "|\\bhalf a year (?:from now|from today|or so)\\b");
    private static final Pattern SAME_TIME =
            Pattern.compile("\\b(?:this|same|the same) time next (week|month|year)\\b|\\b(?:this day|today) (week)\\b");
    private static final String ABSENT =
            "\\b(?:closed|shut|away|off|out|leave|holiday|vacation|sabbatical|abroad|travelling|traveling|hospital"
                    + "|furlough|furloughed|paused|hold|ice|booked|busy)(?: now| again)?(?: for)? ";
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:for|in|runs|give it|wait|least) another (week|month|quarter|year)\\b");
    private static final String UNIT_NAMES =
            "(minute|min|hour|hr|day|week|wk|fortnight|month|mo|mth|mnth|quarter|year|yr)";
    private static final String UNIT =
            UNIT_NAMES + "(?:s|'s)?\\b" + "(?!'? ?ago| of\\b| in a row| old\\b| late| early| back| before)";
    private static final int MOST_YEARS = 12;
    private static final int WISH_REACH = 20;

    private final DateWords words;
    private final Pattern ahead;
    private final Pattern range;
    private final Pattern fromNow;
    private final Pattern orSo;
    private final Pattern absent;
    private final Pattern left;

    Periods(DateWords words) {
        this.words = words;
        String number = "(" + words.anyNumber() + ")";
        ahead = Pattern.compile("\\b" + LEAD + " (?:a )?(?:good |about |at least |maybe |roughly |the next )?" + number
                + "(?:,? ?(?:-|to|or|maybe) ?" + number + "|, " + number
                + ")?[ -]?(?:more |or so |working |business |full )?" + UNIT);
        range = Pattern.compile("(?<!last |past |for |than )\\b" + number + "(?:, | or | to |-)" + number + " " + UNIT);
        fromNow = Pattern.compile(
                "\\b" + number + " " + UNIT_NAMES + "s?,? (?:from (?:now|today)|(?:he|she|they) (?:said|says))\\b");
        orSo = Pattern.compile("(?<![a-z0-9] )\\b" + number
                + " (day|week|month)s?(?:'s|s'?)?(?: time)? (?:or so|or thereabouts|minimum|"
                + "at least|at the earliest|tops|max|maybe|probably)\\b(?! ago)");
        absent = Pattern.compile(
                ABSENT + "(?:another |about |the next |a good |like |at least |over )*" + number + " " + UNIT);
        left = Pattern.compile("\\b(?:(?:runs|another|runs another|got) )?" + number
                + "(?:[ -]?(month|mo|mth|year|yr|week|wk)s?(?: still)? (?:left|to go|remaining|to run|on it|until it)"
                + "| more (months|years))\\b");
    }

    List<Span> in(DatedText text) {
        LocalDate today = text.today();
        return Stream.of(
                        text.matches(TOMORROW)
                                .filter(m -> !isWishful(text.lower(), m.start()))
                                .map(m -> Span.day(m.start(), m.end(), today.plusDays(m.group(1) == null ? 1 : 2))),
                        text.matches(FORTNIGHT).map(m -> Span.day(m.start(), m.end(), today.plusWeeks(2))),
                        text.matches(HALF_YEAR).map(m -> Span.day(m.start(), m.end(), today.plusMonths(6))),
                        text.matches(SAME_TIME)
                                .map(m -> Span.day(
                                        m.start(),
                                        m.end(),
                                        plus(today, 1, m.group(1) != null ? m.group(1) : m.group(2)))),
                        text.matches(absent)
                                .map(m -> Span.day(m.start(), m.end(), after(today, m.group(1), m.group(2)))),
                        text.matches(orSo).map(m -> Span.day(m.start(), m.end(), after(today, m.group(1), m.group(2)))),
                        text.matches(ahead).map(m -> ahead(m, today)),
                        text.matches(range)
                                .map(m -> Span.day(m.start(), m.end(), after(today, m.group(2), m.group(3)))),
                        text.matches(ANOTHER).map(m -> Span.day(m.start(1), m.end(), plus(today, 1, m.group(1)))),
                        text.matches(fromNow)
                                .map(m -> Span.day(m.start(), m.end(), after(today, m.group(1), m.group(2)))),
                        text.matches(left).map(m -> left(m, today)))
                .flatMap(spans -> spans)
                .toList();
    }

    /** "He'd buy tomorrow if he were allowed." */
    private static boolean isWishful(String lower, int at) {
        String before = lower.substring(Math.max(0, at - WISH_REACH), at);
        return before.contains("'d ") || before.contains("would ");
    }

    private Span ahead(MatchResult m, LocalDate today) {
        String count = m.group(3) != null ? m.group(3) : m.group(2) != null ? m.group(2) : m.group(1);
        LocalDate day = after(today, count, m.group(4));
        boolean hours = m.group(4).startsWith("min") || m.group(4).startsWith("h");
        return new Span(m.start(1), m.end(), day, day, hours ? Grain.CLOCK : Grain.DAY);
    }

    private Span left(MatchResult m, LocalDate today) {
        LocalDate end = after(today, m.group(1), m.group(2) != null ? m.group(2) : m.group(3));
        return new Span(m.start(), m.end(), end, end, Grain.TERM);
    }

    private LocalDate after(LocalDate today, String count, String unit) {
        return plus(today, Math.max(1, words.number(count)), unit);
    }

    /** So many units, each named by its first letters, after a day. */
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
}
