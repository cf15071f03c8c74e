package dev.rebound.playbook;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;

/** A sheet with a cell for each objection, and one more for each reason that reads differently. */
record Reasons(Sheet sheet) {
    /**
     * What to say about this objection for this reason. Where the two are hardly heard together, what was said about the reason
     * goes, so that nothing on a card speaks against its headline.
     */
    Cell of(Objection objection, Bucket bucket) {
        return sheet.cell((agree(objection, bucket) ? objection : Objection.OTHER).name(), bucket.name());
    }

    Cell of(Objection objection) {
        return sheet.cell(objection.name());
    }

    private boolean agree(Objection objection, Bucket bucket) {
        return objection.usualBucket().map(bucket::equals).orElse(true)
                || sheet.names().contains(objection + "." + bucket);
    }
}
