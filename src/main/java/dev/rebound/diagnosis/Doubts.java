package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Ask;
import java.util.List;

/** When the card asks instead of telling; fixed on the development part so that it asks in at most 15 of 100 reports. */
final class Doubts {
    static final double BUCKET_BELOW = 0.72;
    static final double OBJECTION_BELOW = 0.50;
    private static final int BUCKETS = 2;
    private static final int OBJECTIONS = 3;

    private Doubts() {}

    static Ask about(Finding finding, Verdict verdict) {
        boolean bucket = finding.chance(verdict.bucket()) < BUCKET_BELOW;
        boolean objection = finding.chance(verdict.objection()) < OBJECTION_BELOW;
        return new Ask(
                bucket ? finding.buckets().subList(0, BUCKETS) : List.of(),
                objection ? finding.objections().subList(0, OBJECTIONS) : List.of());
    }
}
