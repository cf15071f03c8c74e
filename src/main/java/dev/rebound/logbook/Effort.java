package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something the rep did that counts whatever came of it ({@code P20}).
 *
 * @param name what the rep calls it, for what they named themselves; else empty
 * @param times how often, 1 to 1,000
 */
public record Effort(UUID id, String author, Instant at, Kind kind, Words name, int times) implements Logged {
    /** Something that has a name of ours. */
    public Effort(UUID id, String author, Instant at, Kind kind, int times) {
        this(id, author, at, kind, Words.of(""), times);
    }

    /** What was done. */
    public enum Kind {
        /** A call that became a real conversation. */
        GOOD_TALK,

        /** A dial that nobody answered. */
        NO_ANSWER,

        /** A dial of which nothing more is known. */
        DIAL,

        /** A message left. */
        VOICEMAIL,

        /** A second word to somebody, with something of use in it. */
        FOLLOW_UP,

        /** A name asked for. */
        REFERRAL,

        /** A contact found or looked into. */
        CONTACT,

        /** What the rep named themselves. */
        OWN;

        /** All that are dials. */
        static final Set<Kind> DIALS = Stream.of(values()).filter(Kind::isDial).collect(Collectors.toUnmodifiableSet());

        /** Whether one of them is a dial. */
        public boolean isDial() {
            return switch (this) {
                case GOOD_TALK, NO_ANSWER, DIAL, VOICEMAIL -> true;
                case FOLLOW_UP, REFERRAL, CONTACT, OWN -> false;
            };
        }
    }
}
