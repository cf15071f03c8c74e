package dev.rebound.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a feature knows about one person that the coach may use; each feature contributes its own ({@code P9}). */
public interface Evidence {
    /** The ids of texts that this person was shown lately, newest first. */
    default List<String> shown() {
        return List.of();
    }

    /** The ids of all that stood on the newest of those cards: what was told there is not told again at once. */
    default List<String> lastCard() {
        return List.of();
    }

    /** Whether much of this day was rough: then fewer demands are made ({@code P17}). */
    default boolean isHeavyDay() {
        return false;
    }

    /** What this person wants of reframes. */
    default Taste taste() {
        return Taste.unknown();
    }

    /** Facts in words, ready to stand in a sentence; a fact that is not held is left out, never guessed. */
    default Map<Fact, String> facts() {
        return Map.of();
    }

    /** Where a feature's part of it comes from. */
    interface Source {
        /** What this feature knows about one person at one moment. */
        Evidence of(Asked asked);

        /** Told after a card was written down: the facts that its text named, with those of other features among them. */
        default void used(Asked asked, Set<Fact> facts) {}
    }

    /**
     * Who is asked about, and when.
     *
     * @param author a Slack user id
     * @param zone where they are
     * @param at what came later is not looked at
     */
    record Asked(String author, ZoneId zone, Instant at) {
        /** Their local date. */
        public LocalDate today() {
            return at.atZone(zone).toLocalDate();
        }
    }

    /** Nothing is known. */
    static Evidence none() {
        return new Evidence() {};
    }

    /** All that several features know; where two know the same fact, the first one's words stand. */
    static Evidence together(List<? extends Evidence> parts) {
        return new Together(parts);
    }
}
