package dev.rebound.logbook.store;

import dev.rebound.logbook.Happened;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;

/** One local day, and what happened on it; bucket and objection are empty for what is no no. */
record SumCell(LocalDate day, Happened what, String bucket, String objection) {
    static SumCell of(LocalDate day, Happened what) {
        return new SumCell(day, what, "", "");
    }

    static SumCell ofNo(LocalDate day, Happened what, Bucket bucket, Objection objection) {
        return new SumCell(day, what, bucket.name(), objection.name());
    }
}
