package dev.rebound.reject;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.coaching.Facts;
import dev.rebound.figures.NoesForAYes;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Tally;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the logbook tells of a person's days: every number here is a sum that the books hold ({@code P9}, {@code P11}). */
public final class DaysSoFar implements Evidence.Source {
    private static final int LAST_NOES = 10;
    private static final int HEAVY = 3;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** A range whose end is higher than this says nothing but that there were few yeses. */
    private static final int HIGHEST_WORTH_SAYING = 50;

    private final Books books;
    private final Sums sums;

    /** @param sums what lies before a person's day, be it years */
    public DaysSoFar(Books books, Sums sums) {
        this.books = books;
        this.sums = sums;
    }

    @Override
    public Evidence of(Evidence.Asked asked) {
        var last = books.logbook().before(asked.author(), asked.at(), LAST_NOES);
        var facts = new EnumMap<Fact, String>(Fact.class);
        facts.putAll(counts(new Days(asked)));
        facts.putAll(ofTen(last));
        facts.putAll(noesForAYes(asked));
        var heavy = last.stream().filter(entry -> isRoughToday(entry, asked)).count() >= HEAVY;
        return new Known(facts, heavy);
    }

    private record Known(Map<Fact, String> facts, boolean isHeavyDay) implements Evidence {}

    /** The entry that is asked for counts in; the database keeps moments a little less exactly than we do. */
    private static Instant upTo(Evidence.Asked asked) {
        return asked.at().plusMillis(1);
    }

    private Map<Fact, String> counts(Days days) {
        var noes = days.noes(days.morning);
        var wins = days.wins(days.morning);
        var dials = noes + wins + days.dialled();
        return Facts.shownLately(List.of())
                .with(Fact.NOES_TODAY, noes)
                .with(Fact.DIALS_TODAY, dials)
                .with(Fact.NOES_WEEK, days.noes(days.end.minus(WEEK)))
                .with(
                        Fact.TALKS_WEEK,
                        days.wins(days.end.minus(WEEK)) + days.efforts(Effort.Kind.GOOD_TALK, days.end.minus(WEEK)))
                .with(Fact.WINS_MONTH, days.wins(days.end.minus(MONTH)))
                .facts();
    }

    private static Map<Fact, String> ofTen(List<Rejection> last) {
        var noes = last.stream()
                .flatMap(entry -> Collections.nCopies(entry.times(), entry).stream())
                .limit(LAST_NOES)
                .toList();
        if (noes.size() < LAST_NOES) {
            return Map.of();
        }
        return Facts.shownLately(List.of())
                .with(Fact.TIMING_OF_TEN, count(noes, entry -> isAbout(entry, Bucket.TIMING)))
                .with(Fact.FIT_OF_TEN, count(noes, entry -> isAbout(entry, Bucket.FIT)))
                .with(Fact.CIVIL_OF_TEN, count(noes, entry -> entry.reading().severity() == Severity.CIVIL))
                .facts();
    }

    private static int count(List<Rejection> noes, Predicate<Rejection> which) {
        return (int) noes.stream().filter(which).count();
    }

    private static boolean isAbout(Rejection entry, Bucket bucket) {
        return entry.reading().statesReason() && entry.reading().bucket() == bucket;
    }

    /** Silence is no answer, so it is left out. */
    private Map<Fact, String> noesForAYes(Evidence.Asked asked) {
        var author = asked.author();
        var today = new Days(asked);
        var yeses = sums.count(author, Happened.YES, Sums.EVER, asked.today()) + today.wins(today.morning);
        var noes = Stream.concat(
                        sums.noes(author, Sums.EVER, asked.today()).stream(),
                        books.logbook().tally(author, today.morning, today.end).stream())
                .filter(row -> row.objection() != Objection.NO_RESPONSE)
                .mapToInt(Tally::noes)
                .sum();
        return NoesForAYes.of(yeses, noes)
                .filter(range -> range.high() <= HIGHEST_WORTH_SAYING)
                .map(range -> Map.of(
                        Fact.NOES_A_YES,
                        range.low() == range.high() ? "" + range.low() : range.low() + " to " + range.high(),
                        Fact.TALKS,
                        Integer.toString(range.answers())))
                .orElse(Map.of());
    }

    /** Harsh or worse, with words about oneself, or marked as one that hurt; never a brush-off alone. */
    private static boolean isRoughToday(Rejection entry, Evidence.Asked asked) {
        var rough = entry.hurt()
                || entry.reading().severity() != Severity.CIVIL
                || entry.parts().stream().anyMatch(part -> part.nature() == Nature.SELF_TALK);
        return rough && entry.at().atZone(asked.zone()).toLocalDate().equals(asked.today());
    }

    /** The sums of one person up to one moment. */
    private final class Days {
        private final String author;
        private final Instant morning;
        private final Instant end;

        Days(Evidence.Asked asked) {
            author = asked.author();
            morning = asked.today().atStartOfDay(asked.zone()).toInstant();
            end = upTo(asked);
        }

        int noes(Instant from) {
            return books.logbook().noes(author, from, end);
        }

        int wins(Instant from) {
            return books.wins().count(author, from, end);
        }

        int efforts(Effort.Kind kind, Instant from) {
            return books.efforts().count(author, kind, from, end);
        }

        /** Dials that ended in neither yes nor no. */
        int dialled() {
            return books.efforts().dials(author, morning, end);
        }
    }
}
