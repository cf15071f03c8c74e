package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day that the words of a report name for the next contact ({@code P5}). */
final class DatesInWords {
    /**
     * A day that the words name.
     *
     * @param isTerm whether it lies some weeks before the end of a contract that the words name
     */
    record Found(LocalDate day, Standing standing, boolean isTerm, Span span) {}

    private static final int DAYS_INTO_RUNNING = 7;
    private static final int FAR_AWAY_MONTHS = 6;
    private static final int LONGEST_TEXT = 12_000;
    private static final Set<String> OR = Set.of("or", "/", "or in", "or maybe", "or even", "maybe");
    private static final int MOST_SPANS = 400;

    private final TimeCues cues;
    private final CalendarDays days;
    private final Weekdays weekdays;
    private final Months months;
    private final Quarters quarters;
    private final NextPeriods nextPeriods;
    private final PeriodEnds periodEnds;
    private final Periods periods;
    private final Seasons seasons = new Seasons();
    private final Feasts feasts = new Feasts();
    private final Clock clock = new Clock();
    private final Retold retold = new Retold();
    private final Headstart headstart;
    private final FiscalStarts fiscalStarts;
    private final FiscalYear fiscalYear;

    /** With a fiscal year that begins in January. */
    DatesInWords() {
        this(FiscalYear.OF_THE_CALENDAR);
    }

    /** @param fiscalYear meant where the words of a text name no other one */
    DatesInWords(FiscalYear fiscalYear) {
        this.fiscalYear = fiscalYear;
        var words = new DateWords();
        cues = new TimeCues(words);
        days = new CalendarDays(words);
        weekdays = new Weekdays(words);
        months = new Months(words);
        quarters = new Quarters(words);
        nextPeriods = new NextPeriods();
        periodEnds = new PeriodEnds();
        periods = new Periods(words);
        headstart = new Headstart(words);
        fiscalStarts = new FiscalStarts(words);
    }

    /** The day to come back, today or later, as the words say it; weekends and holidays are not moved. */
    Optional<LocalDate> in(String text, LocalDate today) {
        return find(text, today, false).map(Found::day);
    }

    /** @param vendorHolds whether the reason is a vendor, so that "until March" is the end of a contract */
    Optional<Found> find(String text, LocalDate today, boolean vendorHolds) {
        var dated = dated(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), today);
        var found = new ArrayList<Found>();
        int end = -1;
        List<Span> spans = apart(spans(dated));
        for (Span span : spans) {
            boolean out = isAlternative(dated, end, span) || retold.isOfTheStory(dated, span, spans);
            @Nullable Found day = out ? null : day(dated, span, vendorHolds);
            if (day != null) {
                found.add(day);
                end = span.to();
            }
        }
        return Strongest.of(found).map(day -> headstart.before(dated, day));
    }

    private DatedText dated(String text, LocalDate today) {
        var dated = DatedText.of(text, today);
        return dated.withFiscalStart(fiscalStarts.in(dated).orElse(fiscalYear.start()));
    }

    /** "May or June", "Q1/Q2": the first of them counts. */
    private static boolean isAlternative(DatedText text, int end, Span span) {
        return end >= 0 && OR.contains(text.lower().substring(end, span.from()).strip());
    }

    private List<Span> spans(DatedText text) {
        return Stream.of(
                        days.in(text),
                        weekdays.in(text),
                        months.in(text),
                        quarters.in(text),
                        nextPeriods.in(text),
                        periodEnds.in(text),
                        periods.in(text),
                        feasts.in(text),
                        seasons.in(text),
                        clock.in(text))
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Span span) -> span.grain() == Grain.CLOCK)
                        .thenComparing(span -> span.from() - span.to()))
                .limit(MOST_SPANS)
                .toList();
    }

    /** "The end of June" leaves nothing to "June"; in the order of the text. */
    private static List<Span> apart(List<Span> longestFirst) {
        var kept = new TreeMap<Integer, Span>();
        for (Span span : longestFirst) {
            Map.@Nullable Entry<Integer, Span> before = kept.lowerEntry(span.to());
            if (before == null || before.getValue().to() <= span.from()) {
                kept.put(span.from(), span);
            }
        }
        return List.copyOf(kept.values());
    }

    private @Nullable Found day(DatedText text, Span span, boolean vendorHolds) {
        var standing = standing(text, span);
        if (standing.weight() == Weight.NONE || span.last().isBefore(text.today())) {
            return null;
        }
        if (isTermEnd(text, span, standing, vendorHolds)) {
            LocalDate ahead = termEnd(standing.relation(), span, text.today());
            LocalDate soonest = text.today().plusDays(1);
            return new Found(ahead.isBefore(soonest) ? soonest : ahead, standing, true, span);
        }
        @Nullable LocalDate day = notPast(standing.relation().day(span), span, standing.relation(), text.today());
        return day == null || isTooVague(text, span, standing) ? null : new Found(day, standing, false, span);
    }

    private Standing standing(DatedText text, Span span) {
        var standing = cues.read(text, span);
        return retold.isNewest(text, span) ? standing.asInvitation() : standing;
    }

    private static boolean isTermEnd(DatedText text, Span span, Standing standing, boolean vendorHolds) {
        boolean opens = standing.isUntil();
        boolean names = (standing.inContract() && (opens || standing.relation() == Relation.AT))
                || (vendorHolds && opens && !standing.aboutMoney());
        boolean farAway =
                span.grain() == Grain.DAY && span.last().isAfter(text.today().plusMonths(FAR_AWAY_MONTHS));
        boolean ends = (vendorHolds && farAway) || (names && span.grain().isTermLength());
        return span.grain() == Grain.TERM || (ends && standing.weight() != Weight.INVITE);
    }

    /** "Until 2026", said in 2026, is its end. */
    private static LocalDate termEnd(Relation relation, Span span, LocalDate today) {
        boolean running = span.grain() == Grain.YEAR && !span.first().isAfter(today);
        return (running ? Relation.THROUGH : relation).beforeTermEnd(span);
    }

    /** A period that runs already is asked about in a week; a year that runs says nothing. */
    private static @Nullable LocalDate notPast(LocalDate day, Span span, Relation relation, LocalDate today) {
        if (!day.isBefore(today)) {
            return day;
        }
        if (span.grain() == Grain.YEAR || (relation == Relation.UNTIL && span.grain() != Grain.PART)) {
            return null;
        }
        LocalDate soon = relation == Relation.BEFORE ? today : today.plusDays(DAYS_INTO_RUNNING);
        return soon.isAfter(span.last()) ? span.last() : soon;
    }

    /** A clock time, a weekday or a year's end counts only where the words tie them to the next contact. */
    private static boolean isTooVague(DatedText text, Span span, Standing standing) {
        boolean bare = standing.relation() == Relation.AT && standing.weight() == Weight.PLAIN;
        return switch (span.grain()) {
            case CLOCK -> standing.weight() != Weight.INVITE && !isOffered(text, span, standing);
            case END -> bare && !isNamedEnd(text, span);
            case YEAR -> bare && !standing.isShort();
            case WEEKDAY -> bare && !standing.isShort();
            case DAY, WEEK, PART, MONTH, QUARTER, HALF, SEASON, FEAST, TERM -> false;
        };
    }

    /** "End of October" names a day, "year-end" may be the reason. */
    private static boolean isNamedEnd(DatedText text, Span span) {
        String words = text.lower().substring(span.from(), span.to());
        return (words.contains("of ") && !words.endsWith("year")) || words.startsWith("late");
    }

    /** "Four o'clock?" in the prospect's own words. */
    private static boolean isOffered(DatedText text, Span span, Standing standing) {
        return standing.weight() == Weight.PLAIN
                && standing.isQuoted()
                && text.lower().substring(span.from(), span.to()).contains("o'clock");
    }
}
