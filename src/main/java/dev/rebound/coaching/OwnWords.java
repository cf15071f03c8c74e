package dev.rebound.coaching;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes down the sentences that people make for themselves ({@code P7}); words of danger are never kept ({@code P18}). */
public final class OwnWords {
    /** How many one person may have. */
    public static final int MOST = 40;

    /** The longest sentence, in characters: it has to fit a card. */
    public static final int LONGEST = 80;

    private static final String AS_A_REPORT = "They said no to the offer. ";

    private final OwnReframes kept;
    private final Diagnoser diagnoser;

    public OwnWords(OwnReframes kept, Diagnoser diagnoser) {
        this.kept = kept;
        this.diagnoser = diagnoser;
    }

    /** What became of a sentence. */
    public enum Outcome {
        /** It is written down. */
        KEPT,

        /** It holds words of danger: nothing was looked up and nothing written. */
        IN_DANGER,

        /** It may hold some, so its writer is asked first: nothing was looked up and nothing written. */
        UNSURE,

        /** There are as many as there may be. */
        FULL,

        /** The one to change is not there any more. */
        GONE
    }

    /**
     * Takes a new one, unless it holds words of danger.
     *
     * @param cell where it belongs, see {@link OwnReframe#cell}
     * @param sentence as typed; cut at 80 characters
     * @param today where its author is; not asked for words of danger
     */
    public Outcome write(String author, String cell, String sentence, Supplier<LocalDate> today) {
        return unlessInDanger(sentence, () -> writeAtTheirWord(author, cell, sentence, today));
    }

    /** Takes a new one of which its author says that it was read wrong. */
    public Outcome writeAtTheirWord(String author, String cell, String sentence, Supplier<LocalDate> today) {
        if (kept.latest(author, MOST).size() >= MOST) {
            return Outcome.FULL;
        }
        kept.add(new OwnReframe(UUID.randomUUID(), author, cell, words(sentence), today.get()));
        return Outcome.KEPT;
    }

    /** Takes other words for one of theirs, unless they are words of danger. */
    public Outcome rewrite(String author, UUID id, String sentence) {
        return unlessInDanger(sentence, () -> rewriteAtTheirWord(author, id, sentence));
    }

    /** Takes other words of which their author says that they were read wrong. */
    public Outcome rewriteAtTheirWord(String author, UUID id, String sentence) {
        return kept.change(author, id, words(sentence)) ? Outcome.KEPT : Outcome.GONE;
    }

    /** Takes one out for good; false when it was gone already. */
    public boolean remove(String author, UUID id) {
        return kept.remove(author, id);
    }

    /** One of this author's. */
    public Optional<OwnReframe> find(String author, UUID id) {
        return kept.find(author, id);
    }

    /** All of this author's, newest first. */
    public List<OwnReframe> of(String author) {
        return kept.latest(author, MOST);
    }

    /** Short words of comfort are not what the reading was made for, so it is asked twice, once as part of a report. */
    private Outcome unlessInDanger(String sentence, Supplier<Outcome> otherwise) {
        if (!diagnoser.isDanger(sentence, LocalDate.EPOCH)) {
            return otherwise.get();
        }
        return isDanger(AS_A_REPORT + sentence) ? Outcome.IN_DANGER : Outcome.UNSURE;
    }

    private boolean isDanger(String text) {
        return diagnoser.diagnose(Report.of(text, LocalDate.EPOCH)).crisis();
    }

    private static Words words(String sentence) {
        int[] points = sentence.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .limit(LONGEST)
                .toArray();
        return Words.of(new String(points, 0, points.length));
    }
}
