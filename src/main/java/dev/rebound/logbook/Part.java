package dev.rebound.logbook;

import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.ThinkingTrap;
import org.jspecify.annotations.Nullable;

/**
 * One part of an entry, as a stretch of its text ({@code P3}).
 *
 * @param start first character in the entry's text, from 0
 * @param end the character after the last
 * @param tryThis for an approach part: worth trying, or else to let go ({@code P5}); flipped by the rep
 */
public record Part(
        int start, int end, Nature nature, @Nullable ThinkingTrap trap, boolean tryThis) {
    /** The part's own words. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same part with the rep's other verdict. */
    public Part flipped() {
        return new Part(start, end, nature, trap, !tryThis);
    }
}
