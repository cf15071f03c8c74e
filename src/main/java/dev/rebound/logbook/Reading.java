package dev.rebound.logbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one entry.
 *
 * @param confidence of the bucket, 0 to 1; 0 when no reason was given that could be read
 * @param proposed the day that was proposed for a next contact; no follow-up exists before a tap
 */
public record Reading(
        Bucket bucket,
        Objection objection,
        Severity severity,
        boolean brushOff,
        boolean doNotContact,
        double confidence,
        @Nullable LocalDate proposed) {
    /** A no of which nothing more is known: logged by a tap, with no words and no reason. Its bucket says nothing. */
    public static Reading plainNo() {
        return new Reading(Bucket.FIT, Objection.OTHER, Severity.CIVIL, false, false, 0, null);
    }

    /** A civil brush-off, by its author's own word. */
    public static Reading brushedOff(Objection how) {
        return new Reading(Bucket.DELIVERY, how, Severity.CIVIL, true, false, 1, null);
    }

    /** Whether a reason was given: patterns and sums by bucket look at these alone ({@code P6}); brush-offs are shown apart. */
    public boolean statesReason() {
        return !brushOff && confidence > 0;
    }

    /**
     * The rep's own word on it, which wins everywhere ({@code P2}): the chosen bucket and objection stand, a brush-off is one only
     * while both fit it, and a stop is one while the objection says so or stays what it was beside a stop.
     */
    public Reading corrected(Bucket rightBucket, Objection rightObjection) {
        return new Reading(
                rightBucket,
                rightObjection,
                severity,
                rightBucket == Bucket.DELIVERY && isBrushOff(rightObjection),
                stops(rightObjection),
                1,
                keepsDate(rightBucket, rightObjection) ? proposed : null);
    }

    /** The rep's own objection alone: its usual bucket comes with it; a hang-up in anger is about their moment. */
    public Reading corrected(Objection right) {
        var angry = right == Objection.HUNG_UP && severity != Severity.CIVIL;
        return corrected(angry ? Bucket.MOOD : right.usualBucket().orElse(bucket), right);
    }

    private boolean stops(Objection right) {
        return right == Objection.STOP_CALLING || doNotContact && right == objection;
    }

    private boolean keepsDate(Bucket rightBucket, Objection right) {
        return !stops(right) && rightBucket != Bucket.FIT;
    }

    private static boolean isBrushOff(Objection objection) {
        return switch (objection) {
            case NOT_INTERESTED, SEND_EMAIL, HUNG_UP, NO_RESPONSE -> true;
            case HAS_VENDOR,
                    CHOSE_COMPETITOR,
                    BAD_TIME,
                    NO_BUDGET,
                    TOO_EXPENSIVE,
                    WRONG_PERSON,
                    NO_NEED,
                    STOP_CALLING,
                    APPROACH_CRITICISM,
                    OTHER -> false;
        };
    }
}
