package dev.rebound.digest;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;

/** What a no with a stated reason was about, and what they said. */
public record Reason(Bucket bucket, Objection objection) {
    private static final String BETWEEN = ":";

    /** How a pitch landed is between a rep and the coach: it stands in no digest, not even in a sum that could be taken apart. */
    boolean isForAll() {
        return switch (bucket) {
            case TIMING, FIT, MOOD -> true;
            case DELIVERY -> false;
        };
    }

    String cell() {
        return bucket + BETWEEN + objection;
    }

    static Reason of(String cell) {
        var names = cell.split(BETWEEN, -1);
        return new Reason(Bucket.valueOf(names[0]), Objection.valueOf(names[1]));
    }
}
