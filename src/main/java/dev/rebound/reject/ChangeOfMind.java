package dev.rebound.reject;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a rep can do to an entry afterwards; each call says nothing when the entry is gone. */
public final class ChangeOfMind {
    private final Logbook logbook;
    private final Cards cards;

    public ChangeOfMind(Logbook logbook, Cards cards) {
        this.logbook = logbook;
        this.cards = cards;
    }

    /** The card as it stands. */
    public Optional<Card> card(Member author, UUID id) {
        return logbook.find(author.user(), id).map(entry -> cards.of(entry, author));
    }

    /** The rep's own bucket and objection, which win everywhere ({@code P2}); an objection alone brings its usual bucket along. */
    public Optional<Card> correct(Member author, UUID id, Bucket bucket, Objection objection) {
        return change(author, id, entry -> entry.with(corrected(entry.reading(), bucket, objection)));
    }

    private static Reading corrected(Reading reading, Bucket bucket, Objection objection) {
        var onlyObjection = bucket == reading.bucket() && objection != reading.objection();
        return onlyObjection ? reading.corrected(objection) : reading.corrected(bucket, objection);
    }

    /** All that the rep puts right on the entry's own form. */
    public Optional<Card> amend(Member author, UUID id, Amendment amendment) {
        return change(author, id, entry -> amendment.of(entry, author));
    }

    /** The answer to the question about the bucket; the objection stays. An entry that was corrected since stays as it is. */
    public Optional<Card> answer(Member author, UUID id, Bucket bucket) {
        return answer(author, id, reading -> reading.corrected(bucket, reading.objection()));
    }

    /** The answer to the question about the objection; the bucket stays. An entry that was corrected since stays as it is. */
    public Optional<Card> answer(Member author, UUID id, Objection objection) {
        return answer(author, id, reading -> reading.corrected(reading.bucket(), objection));
    }

    private Optional<Card> answer(Member author, UUID id, UnaryOperator<Reading> right) {
        return change(author, id, entry -> entry.corrected() ? entry : entry.with(right.apply(entry.reading())));
    }

    /** <em>This one hurt</em>: care follows the tap, not the tone ({@code P14b}). */
    public Optional<Card> thatHurt(Member author, UUID id) {
        return change(author, id, Rejection::thatHurt);
    }

    /** Who it was, asked once. */
    public Optional<Card> name(Member author, UUID id, Prospect named) {
        return change(author, id, entry -> entry.about(named.over(entry.prospect())));
    }

    /** The card once more, after something changed that is not the entry; another text on it is remembered. */
    public Optional<Card> redrawn(Member author, UUID id) {
        return change(author, id, entry -> entry);
    }

    /** Turns an approach part from something to try into something to let go, or back ({@code P5}). */
    public Optional<Card> judge(Member author, UUID id, int place, Part.Verdict verdict) {
        return change(author, id, entry -> entry.with(judged(entry, place, verdict)));
    }

    /** Takes an entry out for good; false when it was gone already. */
    public boolean undo(Member author, UUID id) {
        return logbook.remove(author.user(), id);
    }

    private Optional<Card> change(Member author, UUID id, UnaryOperator<Rejection> how) {
        return logbook.find(author.user(), id).map(how).map(entry -> written(entry, author));
    }

    private Card written(Rejection entry, Member author) {
        logbook.change(entry);
        return cards.kept(entry, author);
    }

    private static List<Part> judged(Rejection entry, int place, Part.Verdict verdict) {
        var parts = new ArrayList<>(entry.parts());
        if (place >= 0 && place < parts.size()) {
            parts.set(place, parts.get(place).judged(verdict));
        }
        return parts;
    }
}
