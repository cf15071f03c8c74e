package dev.rebound.reject;

import dev.rebound.coaching.Coach;
import dev.rebound.coaching.Comfort;
import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.coaching.Facts;
import dev.rebound.coaching.Moment;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Draws the card of an entry from the entry itself and from what its author logged before it. */
public final class Cards {
    private static final int LOOK_BACK = 20;
    private static final int LAST_NOES = 10;

    private final Coach coach;
    private final Logbook logbook;

    public Cards(Coach coach, Logbook logbook) {
        this.coach = coach;
        this.logbook = logbook;
    }

    /** The card of an entry that is not written yet; its entry then remembers which texts were shown. */
    Card fresh(Rejection entry, Member author) {
        return drawn(entry, author, 1);
    }

    /** The card of a written entry. */
    public Card of(Rejection entry, Member author) {
        return drawn(entry, author, 0);
    }

    Comfort comfort(Draft draft, Diagnosis diagnosis) {
        var earlier = logbook.before(draft.author().user(), draft.at(), LOOK_BACK);
        var moment = Moment.first(draft.text().hashCode(), draft.author().today(draft.at()));
        return coach.comfort(diagnosis, Facts.shownLately(shown(earlier)), moment);
    }

    private Card drawn(Rejection entry, Member author, int notYetCounted) {
        var stop = standingStop(entry, author);
        var read = Reread.of(entry);
        var diagnosis = stop == null ? read : read.stopped();
        var earlier = logbook.before(entry.author(), entry.at(), LOOK_BACK);
        var noes = notYetCounted * entry.times() + noesOn(entry, author);
        var day = author.today(entry.at());
        var before = logbook.lastAbout(entry).orElse(null);
        if (isRoutine(entry, diagnosis) && stop == null) {
            return new Card(entry, diagnosis, null, day, noes, Ask.nothing(), before, null);
        }
        var moment = moment(entry, author, stop);
        var advice = coach.advise(diagnosis, evidence(earlier, noes), before == null ? moment : moment.briefly());
        return new Card(entry.showing(advice.ids()), diagnosis, advice, day, noes, Ask.nothing(), before, stop);
    }

    /** A stop that was asked for at another time, be it of a colleague; one in the entry itself says it already. */
    private @Nullable LocalDate standingStop(Rejection entry, Member author) {
        return entry.reading().doNotContact()
                ? null
                : logbook.askedToStop(entry.prospect(), entry.id())
                        .map(author::today)
                        .orElse(null);
    }

    private boolean isRoutine(Rejection entry, Diagnosis diagnosis) {
        return !entry.hurt() && (entry.source() == Source.BATCH || coach.isRoutine(diagnosis));
    }

    private static Moment moment(Rejection entry, Member author, @Nullable LocalDate stop) {
        return new Moment(Card.seedOf(entry), author.today(entry.at()), entry.hurt(), entry.shown(), stop, false);
    }

    private int noesOn(Rejection entry, Member author) {
        var day = author.today(entry.at());
        var from = day.atStartOfDay(author.zone()).toInstant();
        return logbook.noes(
                entry.author(),
                from,
                day.plusDays(1).atStartOfDay(author.zone()).toInstant());
    }

    private static Evidence evidence(List<Rejection> earlier, int noes) {
        return Facts.shownLately(shown(earlier))
                .with(Fact.NOES_TODAY, noes)
                .with(Fact.TIMING_OF_TEN, ofTen(earlier, e -> e.reading().bucket() == Bucket.TIMING))
                .with(
                        Fact.FIT_OF_TEN,
                        ofTen(
                                earlier,
                                e -> e.reading().statesReason() && e.reading().bucket() == Bucket.FIT))
                .with(Fact.CIVIL_OF_TEN, ofTen(earlier, e -> e.reading().severity() == Severity.CIVIL));
    }

    /** How many of the last ten; none while there are not ten yet, for "of your last ten" would be untrue. */
    private static int ofTen(List<Rejection> earlier, Predicate<Rejection> which) {
        return earlier.size() < LAST_NOES
                ? 0
                : (int) earlier.stream().limit(LAST_NOES).filter(which).count();
    }

    private static List<String> shown(List<Rejection> earlier) {
        return earlier.stream().flatMap(entry -> entry.shown().stream()).toList();
    }
}
