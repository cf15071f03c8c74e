package dev.rebound.tally;

import java.time.Instant;
import java.util.UUID;

/**
 * One tap on a pad.
 *
 * @param entry the entry in the logbook that it made or marked
 * @param madeEntry false when it marked one that was there
 */
public record Tap(UUID id, Key key, UUID entry, boolean madeEntry, Instant at) {
    static Tap making(Key key, UUID entry, Instant at) {
        return new Tap(UUID.randomUUID(), key, entry, true, at);
    }

    static Tap marking(UUID entry, Instant at) {
        return new Tap(UUID.randomUUID(), Key.HURT, entry, false, at);
    }

    /** How the dial ended that it stands for, which for a no that hurt is a no. */
    Key ending() {
        return key == Key.HURT ? Key.NO : key;
    }

    /** Whether it made a no, which has a card of its own. */
    public boolean isNo() {
        return madeEntry
                && switch (key) {
                    case BRUSH_OFF, NO, HUNG_UP, HURT -> true;
                    case GOOD_TALK, YES, NO_ANSWER -> false;
                };
    }
}
