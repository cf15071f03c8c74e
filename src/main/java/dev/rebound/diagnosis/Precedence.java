package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;

/** The rules of the taxonomy on top of what the model found: which bucket goes with which objection, what is a brush-off, who is left alone. */
final class Precedence {
    private final Stops stops = new Stops();

    Verdict over(Finding finding, String text) {
        var objection = objection(finding, text);
        var bucket = finding.buckets().get(0);
        return new Verdict(
                bucket,
                objection,
                finding.severity(),
                isBrushOff(bucket, objection, finding),
                asksToBeLeftAlone(objection, finding, text));
    }

    /** Who asks for another hour does not ask to be left alone. */
    private Objection objection(Finding finding, String text) {
        var likeliest = finding.objections().get(0);
        return likeliest == Objection.STOP_CALLING && stops.onlySeemToBeIn(text)
                ? finding.objections().get(1)
                : likeliest;
    }

    /** A delivery with no stated reason: nothing about their business, nothing about the approach. */
    private static boolean isBrushOff(Bucket bucket, Objection objection, Finding finding) {
        return bucket == Bucket.DELIVERY && givesNoReason(objection) && !finding.holds(Nature.APPROACH);
    }

    private static boolean givesNoReason(Objection objection) {
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

    /** "Stop calling" beats every bucket, also when another reason stands beside it; a text that is no rejection has to say it in words. */
    private boolean asksToBeLeftAlone(Objection objection, Finding finding, String text) {
        return (objection == Objection.STOP_CALLING && finding.kind() == Kind.REJECTION) || stops.areIn(text);
    }
}
