package dev.rebound.talk;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is told who presses a button of an ask.
 *
 * @param with the other one of the two who met; null in every case but {@link Kind#MET}
 */
public record Reply(Kind kind, @Nullable String with) {
    /** What became of the press. */
    public enum Kind {
        /** The two know of each other. */
        MET,

        /** Somebody else said yes before. */
        FASTER,

        /** The ask was taken back by this press. */
        TAKEN_BACK,

        /** It was over, whatever the reason. */
        OVER
    }

    static Reply of(Kind kind) {
        return new Reply(kind, null);
    }
}
