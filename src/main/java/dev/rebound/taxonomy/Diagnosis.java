package dev.rebound.taxonomy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report sounds like ({@code P2}–{@code P5}).
 *
 * @param bucket also set when {@code kind} is not a rejection, then without meaning
 * @param brushOff a {@code DELIVERY} with no stated reason: routine, counted apart, never a fault
 * @param doNotContact they asked not to be contacted again: beats every date
 * @param crisis words of real danger: coaching stops, and this is never stored, counted or logged
 * @param followUp the day that the words or the reason propose, a working day; null where the taxonomy forbids one
 * @param prospects how many prospects said no in it, 1 or 2
 * @param confidence of the bucket, 0 to 1, calibrated; 0 when there was nothing to read it from
 * @param because the words that decided, a substring of the report
 */
public record Diagnosis(
        Kind kind,
        Bucket bucket,
        Objection objection,
        Severity severity,
        boolean brushOff,
        boolean doNotContact,
        boolean crisis,
        @Nullable LocalDate followUp,
        int prospects,
        double confidence,
        String because,
        Ask ask,
        Who who,
        List<Sentence> sentences) {
    public Diagnosis {
        sentences = List.copyOf(sentences);
    }

    /** Whether it is a no of which nothing more is known, neither a reason nor that it was a brush-off; the bucket says nothing then. */
    public boolean isPlainNo() {
        return !brushOff && confidence == 0;
    }

    /** Whether they want no more contact. */
    public boolean isStop() {
        return doNotContact || objection == Objection.STOP_CALLING;
    }

    /** The same no of somebody who asked not to be contacted at another time: that beats every date. */
    public Diagnosis stopped() {
        return new Diagnosis(
                kind,
                bucket,
                objection,
                severity,
                brushOff,
                true,
                crisis,
                null,
                prospects,
                confidence,
                because,
                ask,
                who,
                sentences);
    }

    /** Whether any part of it is about the rep's own self. */
    public boolean hasSelfTalk() {
        return sentences.stream().anyMatch(s -> s.nature() == Nature.SELF_TALK);
    }
}
