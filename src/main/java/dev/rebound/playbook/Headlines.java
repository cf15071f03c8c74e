package dev.rebound.playbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Diagnosis;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;

/** What a no sounds like, in at most 40 characters ({@code P2}). */
final class Headlines {
    private final Labels labels;
    private final Reasons reasons;

    Headlines(Labels labels, Reasons reasons) {
        this.labels = labels;
        this.reasons = reasons;
    }

    String of(Diagnosis diagnosis) {
        if (diagnosis.brushOff()) {
            return labels.text(
                    diagnosis.objection() == Objection.NO_RESPONSE ? "bucket.no-answer" : "bucket.brush-off");
        }
        return diagnosis.isPlainNo() ? labels.text("bucket.plain-no") : reason(diagnosis);
    }

    private String reason(Diagnosis diagnosis) {
        return switch (diagnosis.bucket()) {
            case TIMING, DELIVERY -> labels.text("bucket." + diagnosis.bucket());
            case FIT -> fit(diagnosis);
            case MOOD -> moment(diagnosis);
        };
    }

    /** The headline of a misfit asks for something, and after a stop or an attack there is nothing to ask. */
    private String fit(Diagnosis diagnosis) {
        if (diagnosis.severity() == Severity.ABUSIVE) {
            return labels.text("bucket.attack");
        }
        return diagnosis.isStop()
                ? labels.text("bucket.FIT")
                : reasons.of(diagnosis.objection(), Bucket.FIT).text("headline").text();
    }

    /** An attack is nobody's bad moment: it says something about them. */
    private String moment(Diagnosis diagnosis) {
        if (diagnosis.severity() == Severity.ABUSIVE) {
            return labels.text("bucket.attack");
        }
        return diagnosis.severity() == Severity.HARSH && isAboutThePerson(diagnosis)
                ? labels.text("bucket.harsh")
                : labels.text("bucket.MOOD");
    }

    private static boolean isAboutThePerson(Diagnosis diagnosis) {
        return diagnosis.sentences().stream().anyMatch(part -> part.nature() == Nature.PERSONAL);
    }
}
