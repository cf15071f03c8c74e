package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;

/** The rules of the taxonomy on top of what the model found: which bucket goes with which objection, what is a brush-off, who is left alone. */
final class Precedence {
    private static final double PLAIN_OBJECTION = 0.95;
    private static final double SURE_OF_ANOTHER_KIND = 0.8;

    private final Stops stops = new Stops();

    Verdict over(Finding finding, String text) {
        var objection = finding.objections().get(0);
        var bucket = finding.buckets().get(0);
        return new Verdict(
                bucket,
                objection,
                finding.severity(),
                isBrushOff(bucket, objection, finding),
                asksToBeLeftAlone(objection, text));
    }

    /** An objection that is plainly read makes a rejection, unless the text is just as plainly something else. */
    static Kind kind(Finding finding) {
        var kind = finding.kind();
        boolean objected = finding.chance(finding.objections().get(0)) >= PLAIN_OBJECTION;
        return objected && finding.chance(kind) < SURE_OF_ANOTHER_KIND ? Kind.REJECTION : kind;
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

    /** "Stop calling" beats every bucket, also when another reason stands beside it. */
    private boolean asksToBeLeftAlone(Objection objection, String text) {
        return objection == Objection.STOP_CALLING || stops.areIn(text);
    }
}
