package dev.rebound.reject;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Report;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The main road: diagnose, record, coach ({@code P1}–{@code P5}). */
public final class TakeReport {
    /** The longest text that is read, in characters. */
    public static final int LONGEST = 40_000;

    private final Diagnoser diagnoser;
    private final Logbook logbook;
    private final Cards cards;
    private final Held held;

    public TakeReport(Diagnoser diagnoser, Logbook logbook, Cards cards, Held held) {
        this.diagnoser = diagnoser;
        this.logbook = logbook;
        this.cards = cards;
        this.held = held;
    }

    /** Takes one report: an entry and its card, or whatever else the text is answered with. */
    public Taken take(Draft draft) {
        return unless(Refusals.of(draft.author().standing(), draft.text()), () -> read(draft));
    }

    /** Takes a text whose writer says that it is a no of one prospect, whatever it looks like. */
    public Taken takeAsNo(Draft draft) {
        return unless(Refusals.of(draft.author().standing(), draft.text()), () -> readAsNo(draft));
    }

    /** Takes a row of equal noes as one entry; without a text they are plain brush-offs. */
    public Taken takeBatch(Draft draft, int times) {
        if (draft.text().isBlank()) {
            return unless(
                    Refusals.of(draft.author().standing()),
                    () -> new Taken.Logged(recorded(EntryOf.brushOffs(draft, times), draft)));
        }
        return unless(Refusals.of(draft.author().standing(), draft.text()), () -> readBatch(draft, times));
    }

    private static Taken unless(Optional<Taken.Refusal> refusal, Supplier<Taken> otherwise) {
        return refusal.<Taken>map(Taken.Refused::new).orElseGet(otherwise);
    }

    private Taken readAsNo(Draft draft) {
        var diagnosis = diagnosed(draft);
        return diagnosis.crisis() ? new Taken.InDanger() : logged(draft, diagnosis);
    }

    private Taken readBatch(Draft draft, int times) {
        var diagnosis = diagnosed(draft);
        return diagnosis.crisis()
                ? new Taken.InDanger()
                : new Taken.Logged(recorded(EntryOf.batch(draft, diagnosis, times), draft));
    }

    private Taken read(Draft draft) {
        var diagnosis = diagnosed(draft);
        return diagnosis.crisis() ? new Taken.InDanger() : answered(draft, diagnosis);
    }

    private Taken answered(Draft draft, Diagnosis diagnosis) {
        return switch (diagnosis.kind()) {
            case REJECTION ->
                diagnosis.prospects() > 1 ? new Taken.TwoProspects(held(draft)) : logged(draft, diagnosis);
            case WIN -> new Taken.SoundsLikeWin(held(draft));
            case SELF_TALK_ONLY -> new Taken.OnlySelfTalk(cards.comfort(draft, diagnosis));
            case UNCLEAR -> new Taken.Unclear(held(draft));
        };
    }

    private Taken logged(Draft draft, Diagnosis diagnosis) {
        var card = recorded(EntryOf.report(draft, diagnosis), draft);
        return new Taken.Logged(card.asking(diagnosis.ask()));
    }

    private Card recorded(Rejection entry, Draft draft) {
        var card = cards.fresh(entry, draft.author());
        logbook.add(card.entry());
        return card;
    }

    private Diagnosis diagnosed(Draft draft) {
        return diagnoser.diagnose(Report.of(draft.text(), draft.author().today(draft.at())));
    }

    private UUID held(Draft draft) {
        var id = UUID.randomUUID();
        held.keep(new Held.Text(id, draft.author().user(), draft.source(), draft.text(), draft.typed(), draft.at()));
        return id;
    }
}
