package dev.rebound.reject;

import dev.rebound.coaching.Coach;
import dev.rebound.coaching.Comfort;
import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Evidence.Asked;
import dev.rebound.coaching.Moment;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Stop;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Diagnosis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the card of an entry from the entry itself and from what is known about its author's days. */
public final class Cards {
    /** Twenty that were seen, and as many again that waited in one line during a run. */
    private static final int LOOK_BACK = 40;

    private final Coach coach;
    private final Logbook logbook;
    private final DoNotContact list;
    private final List<Evidence.Source> sources;

    /**
     * Over what the coach says and the books hold.
     *
     * @param list who asked anybody here for no more contact
     * @param sources all that knows something about people; of two that know the same, the first one's word stands
     */
    public Cards(Coach coach, Logbook logbook, DoNotContact list, List<Evidence.Source> sources) {
        this.coach = coach;
        this.logbook = logbook;
        this.list = list;
        this.sources = List.copyOf(sources);
    }

    /** The card of a written entry. */
    public Card of(Rejection entry, Member author) {
        var stop = standingStop(entry);
        var read = Reread.of(entry);
        var diagnosis = stop == null ? read : read.stopped();
        var noes = noesOn(entry, author);
        var day = author.today(entry.at());
        var before = logbook.lastAbout(entry).orElse(null);
        if (isRoutine(entry, diagnosis) && stop == null) {
            return new Card(entry, diagnosis, null, day, noes, Ask.nothing(), before, null);
        }
        var moment = moment(entry, author, stop);
        var evidence = evidence(asked(entry, author), entry.id());
        var advice = coach.advise(diagnosis, evidence, before == null ? moment : moment.briefly());
        var shown = entry.showing(Shown.after(entry.shown(), advice.ids()));
        return new Card(shown, diagnosis, advice, day, noes, Ask.nothing(), before, stop);
    }

    /** The card of a written entry, with which its texts are remembered; whoever told a fact that is new on it is told so. */
    Card kept(Rejection entry, Member author) {
        var card = of(entry, author);
        if (!card.entry().equals(entry)) {
            logbook.change(card.entry());
        }
        var advice = card.advice();
        if (advice != null && !advice.told().facts().isEmpty() && !entry.shown().containsAll(advice.ids())) {
            sources.forEach(
                    source -> source.used(asked(entry, author), advice.told().facts()));
        }
        return card;
    }

    Comfort comfort(Draft draft, Diagnosis diagnosis) {
        var author = draft.author();
        var asked = new Asked(author.user(), author.zone(), draft.at());
        var moment = Moment.first(draft.text().hashCode(), author.today(draft.at()));
        return coach.comfort(diagnosis, evidence(asked, null), moment);
    }

    private static Asked asked(Rejection entry, Member author) {
        return new Asked(entry.author(), author.zone(), entry.at());
    }

    private Evidence evidence(Asked asked, @Nullable UUID entry) {
        var shown = new Shown(logbook.shownLately(asked.author(), entry, LOOK_BACK));
        return Evidence.together(
                Stream.concat(Stream.of(shown), sources.stream().map(source -> source.of(asked)))
                        .toList());
    }

    /** A stop that was asked for at another time, be it of a colleague; one in the entry itself says it already. */
    private @Nullable LocalDate standingStop(Rejection entry) {
        return entry.reading().doNotContact()
                ? null
                : list.sure(entry.prospect()).map(Stop::since).orElse(null);
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
}
