package dev.rebound.reject;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.JobDiagnoser;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Ask;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** The main road: diagnose, record, coach ({@code P1}–{@code P5}). */
public final class TakeReport {
    /** The longest text that is read, in characters. */
    public static final int LONGEST = 40_000;

    private final Diagnoser diagnoser;
    private final JobDiagnoser jobDiagnoser;
    private final Logbook logbook;
    private final Cards cards;
    private final Held held;
    private final SmallTalk smallTalk = new SmallTalk();
    private final Parting parting;

    public TakeReport(Diagnoser diagnoser, Logbook logbook, Cards cards, Held held) {
        this.diagnoser = diagnoser;
        this.jobDiagnoser = new JobDiagnoser(diagnoser);
        this.logbook = logbook;
        this.cards = cards;
        this.held = held;
        parting = new Parting(diagnoser);
    }

    /** Takes one report: an entry and its card, or whatever else the text is answered with. */
    public Taken take(Draft draft) {
        return unlessRefused(draft, () -> safe(draft, diagnosis -> read(draft, diagnosis)));
    }

    /** Takes a text whose writer says that it is a no of one prospect, whatever it looks like. */
    public Taken takeAsNo(Draft draft) {
        return unlessRefused(draft, () -> safe(draft, diagnosis -> asNo(draft, diagnosis)));
    }

    /** Takes a text whose writer says what it was about, in whatever language it is. */
    public Taken takeAs(Draft draft, Verdict verdict) {
        return unlessRefused(draft, () -> safe(draft, diagnosis -> as(draft, diagnosis, verdict)));
    }

    /** Takes a text that looked like words of danger, and whose writer says that it is a no. */
    public Taken takeAtTheirWord(Draft draft) {
        return unlessRefused(draft, () -> asNo(draft, diagnosed(draft)));
    }

    /** Takes a row of equal noes as one entry; without a text they are plain brush-offs. Good news is asked about first. */
    public Taken takeBatch(Draft draft, int times) {
        if (draft.text().isBlank()) {
            return unless(
                    Refusals.of(draft.author().standing()),
                    () -> new Taken.Logged(recorded(EntryOf.brushOffs(draft, times), draft)));
        }
        return unlessRefused(draft, () -> safe(draft, diagnosis -> batch(draft, diagnosis, times)));
    }

    /** Takes a row whose writer says that all of them are noes, whatever they look like. */
    public Taken takeBatchAsNo(Draft draft, int times) {
        return unlessRefused(
                draft,
                () -> safe(draft, diagnosis -> {
                    var entry = EntryOf.batch(draft, diagnosis, times);
                    return new Taken.Logged(
                            recorded(isNo(diagnosis) ? entry : EntryOf.unread(entry, diagnosis), draft));
                }));
    }

    /** Whether this person may not report here, and why. */
    public static Optional<Taken.Refusal> refusal(Standing standing) {
        return Refusals.of(standing);
    }

    /** Who a text names as the one who said no. */
    public Prospect whoIn(String text) {
        return EntryOf.pickedUp(
                diagnoser.diagnose(Report.of(text, LocalDate.EPOCH)).who());
    }

    /** A text about two prospects in two, for its writer to correct. */
    public Parting.TwoTexts parted(String text) {
        return parting.of(text);
    }

    private static Taken unlessRefused(Draft draft, Supplier<Taken> otherwise) {
        return unless(Refusals.of(draft.author().standing(), draft.text()), otherwise);
    }

    private static Taken unless(Optional<Taken.Refusal> refusal, Supplier<Taken> otherwise) {
        return refusal.<Taken>map(Taken.Refused::new).orElseGet(otherwise);
    }

    /** Words of danger go before everything else. */
    private Taken safe(Draft draft, Function<Diagnosis, Taken> otherwise) {
        var diagnosis = diagnosed(draft);
        if (diagnosis.crisis()) {
            return new Taken.InDanger(diagnoser.isSureOfDanger(report(draft)));
        }
        return smallTalk.in(draft.text()).orElseGet(() -> otherwise.apply(diagnosis));
    }

    private Taken read(Draft draft, Diagnosis diagnosis) {
        return switch (diagnosis.kind()) {
            case REJECTION ->
                diagnosis.prospects() > 1 ? new Taken.TwoProspects(held(draft, 1)) : logged(draft, diagnosis);
            case WIN -> new Taken.SoundsLikeWin(held(draft, 1));
            case SELF_TALK_ONLY ->
                new Taken.OnlySelfTalk(cards.comfort(draft, diagnosis), held(draft, 1), draft.text());
            case UNCLEAR -> unclear(draft);
        };
    }

    private Taken unclear(Draft draft) {
        var held = held(draft, 1);
        return diagnoser.reads(draft.text()) ? new Taken.Unclear(held) : new Taken.OtherLanguage(held);
    }

    private Taken asNo(Draft draft, Diagnosis diagnosis) {
        if (isNo(diagnosis)) {
            return logged(draft, diagnosis);
        }
        if (!diagnoser.reads(draft.text())) {
            return new Taken.OtherLanguage(held(draft, 1));
        }
        var entry = EntryOf.unread(EntryOf.report(draft, diagnosis), diagnosis);
        return new Taken.Logged(recorded(entry, draft).asking(anyReason(diagnosis)));
    }

    /** What did not look like a no has no reason that could be read: its writer is asked, from what it may have been. */
    private static Ask anyReason(Diagnosis diagnosis) {
        var doubts = diagnosis.ask().bucket();
        var isGuess = diagnosis.kind() == Kind.UNCLEAR && doubts.size() > 1;
        return new Ask(isGuess ? doubts : List.of(Bucket.values()), List.of());
    }

    private Taken as(Draft draft, Diagnosis diagnosis, Verdict verdict) {
        var entry = EntryOf.report(draft, diagnosis);
        var own = diagnoser.reads(draft.text())
                ? entry
                : EntryOf.unread(entry, diagnosis).with(List.<Part>of());
        var reading = own.reading().corrected(verdict.bucket(), verdict.objection());
        return new Taken.Logged(recorded(own.with(reading), draft));
    }

    private Taken batch(Draft draft, Diagnosis diagnosis, int times) {
        return diagnosis.kind() == Kind.WIN
                ? new Taken.SoundsLikeWin(held(draft, times))
                : new Taken.Logged(recorded(EntryOf.batch(draft, diagnosis, times), draft));
    }

    private static boolean isNo(Diagnosis diagnosis) {
        return diagnosis.kind() == Kind.REJECTION;
    }

    private Taken logged(Draft draft, Diagnosis diagnosis) {
        var card = recorded(EntryOf.report(draft, diagnosis), draft);
        return new Taken.Logged(card.asking(diagnosis.ask()));
    }

    private Card recorded(Rejection entry, Draft draft) {
        logbook.add(entry);
        return cards.kept(entry, draft.author());
    }

    private Diagnosis diagnosed(Draft draft) {
        var report = report(draft);
        return Voice.current() == Voice.JOB_SEARCH ? jobDiagnoser.diagnose(report) : diagnoser.diagnose(report);
    }

    private static Report report(Draft draft) {
        return Report.of(draft.text(), draft.author().today(draft.at()));
    }

    private UUID held(Draft draft, int times) {
        var id = UUID.randomUUID();
        var author = draft.author().user();
        held.keep(new Held.Text(id, author, draft.source(), times, draft.text(), draft.typed(), draft.at()));
        return id;
    }
}
