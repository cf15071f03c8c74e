package dev.rebound.taxonomy;

import java.util.List;

/**
 * What the card offers when the diagnosis is unsure.
 *
 * @param bucket the likeliest buckets, best first; empty when sure
 * @param objection the likeliest objections, best first; empty when sure
 */
public record Ask(List<Bucket> bucket, List<Objection> objection) {
    private static final Ask NOTHING = new Ask(List.of(), List.of());

    public Ask {
        bucket = List.copyOf(bucket);
        objection = List.copyOf(objection);
    }

    /** Sure enough not to ask. */
    public static Ask nothing() {
        return NOTHING;
    }
}
