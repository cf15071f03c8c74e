package dev.rebound.nudges;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person logged, as far as stretches look at it.
 *
 * @param at when it happened, which for late logging is before it was written
 * @param times how many it stands for, 1 to 200
 */
public record Happening(Instant at, Kind kind, int times) {
    /** What it was. */
    public enum Kind {
        /** A no that was harsh, an attack, came with a thought about oneself that holds a trap, or hurt by its author's own word. */
        ROUGH,

        /** Any other no, brush-offs among them. */
        NO,

        /** A yes or another win. */
        WIN,

        /** A real conversation. */
        GOOD_TALK,

        /** A dial that nobody answered. */
        NO_ANSWER
    }

    static Happening of(Glimpse entry) {
        return new Happening(entry.at(), isRough(entry) ? Kind.ROUGH : Kind.NO, entry.times());
    }

    static Happening of(Win win) {
        return new Happening(win.at(), Kind.WIN, 1);
    }

    /** Nothing for what is counted in one line after the fact: it says nothing of when each was. */
    static Optional<Happening> of(Effort effort) {
        return switch (effort.kind()) {
            case GOOD_TALK -> Optional.of(new Happening(effort.at(), Kind.GOOD_TALK, effort.times()));
            case NO_ANSWER -> Optional.of(new Happening(effort.at(), Kind.NO_ANSWER, effort.times()));
            case DIAL, VOICEMAIL, FOLLOW_UP, REFERRAL, CONTACT, OWN -> Optional.empty();
        };
    }

    /** Whether an entry is rough ({@code P13}); a brush-off without more never is. */
    public static boolean isRough(Rejection entry) {
        return isRough(Glimpse.of(entry));
    }

    private static boolean isRough(Glimpse entry) {
        return entry.hurt()
                || entry.trapped()
                || switch (entry.severity()) {
                    case CIVIL -> false;
                    case HARSH, ABUSIVE -> true;
                };
    }

    boolean isRough() {
        return kind == Kind.ROUGH;
    }

    boolean isNo() {
        return kind == Kind.ROUGH || kind == Kind.NO;
    }

    boolean isGood() {
        return kind == Kind.WIN || kind == Kind.GOOD_TALK;
    }
}
