package dev.rebound.routine;

import dev.rebound.privacy.Words;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for one ritual.
 *
 * @param pick the name of a line in the menu, or null
 * @param own in their own words, which go before the pick; empty when they wrote none
 * @param at their local time, or null for the beginning or the end of their hours
 */
public record Routine(
        Ritual ritual,
        @Nullable String pick,
        Words own,
        @Nullable LocalTime at) {
    /** Nothing chosen. */
    public static Routine none(Ritual ritual) {
        return new Routine(ritual, null, Words.of(""), null);
    }

    /** Whether there are words of their own. */
    public boolean hasOwn() {
        return !own.text().isBlank();
    }
}
