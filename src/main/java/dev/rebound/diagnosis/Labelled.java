package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text with the answers that people accept for it, best first; an empty list where nobody answered.
 *
 * @param author the file it comes from: splits and folds go by author
 * @param parts the sentences of the report; empty for a text that nobody split
 * @param prospects 1 or 2, null where nobody counted
 * @param crisis null where nobody judged
 */
public record Labelled(
        String author,
        String id,
        String text,
        List<Bucket> bucket,
        List<Objection> objection,
        List<Severity> severity,
        List<Kind> kind,
        List<Part> parts,
        @Nullable Integer prospects,
        @Nullable Boolean crisis) {
    public Labelled {
        bucket = List.copyOf(bucket);
        objection = List.copyOf(objection);
        severity = List.copyOf(severity);
        kind = List.copyOf(kind);
        parts = List.copyOf(parts);
    }

    /** One sentence with the answers that people accept for it, best first. */
    public record Part(String text, List<Nature> nature, List<ThinkingTrap> trap) {
        public Part {
            nature = List.copyOf(nature);
            trap = List.copyOf(trap);
        }
    }
}
