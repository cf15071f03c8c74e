package dev.rebound.logbook;

import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.ThinkingTrap;
import org.jspecify.annotations.Nullable;

/**
 * One part of an entry, as a stretch of its text ({@code P3}).
 *
 * @param start first character in the entry's text, from 0
 * @param end the character after the last
 * @param verdict what the rep made of an approach part ({@code P5})
 */
public record Part(
        int start, int end, Nature nature, @Nullable ThinkingTrap trap, Verdict verdict) {
    /** What the rep makes of feedback on the approach. */
    public enum Verdict {
        /** Not said yet: the playbook's view stands. */
        OPEN,

        /** Something to try. */
        TRY,

        /** Their reaction to being sold to. */
        LET_GO
    }

    /** The part's own words. */
    public String of(String text) {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }

    /** The same part with the rep's verdict. */
    public Part judged(Verdict right) {
        return new Part(start, end, nature, trap, right);
    }
}
