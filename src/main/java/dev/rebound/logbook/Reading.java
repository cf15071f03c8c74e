package dev.rebound.logbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one entry.
 *
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
    /**
     * The rep's own word on it, which wins everywhere ({@code P2}): the chosen bucket and objection stand, a brush-off is one only
     * while both fit it, and a stop is one while the objection says so.
     */
    public Reading corrected(Bucket rightBucket, Objection rightObjection) {
        return new Reading(
                rightBucket,
                rightObjection,
                severity,
                rightBucket == Bucket.DELIVERY && isBrushOff(rightObjection),
                rightObjection == Objection.STOP_CALLING,
                1,
                keepsDate(rightBucket, rightObjection) ? proposed : null);
    }

    private static boolean keepsDate(Bucket bucket, Objection objection) {
        return objection != Objection.STOP_CALLING && bucket != Bucket.FIT;
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
