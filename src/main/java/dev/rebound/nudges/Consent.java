package dev.rebound.nudges;

import java.time.Instant;

/**
 * One person's wish for one kind of message.
 *
 * @param since when they tapped for it
 */
public record Consent(Nudge kind, Tap tap, Instant since) {
    /** Which tap of theirs it was. */
    public enum Tap {
        /** A tick in their settings. */
        SETTINGS,

        /** A tick beside their routines. */
        ROUTINES,

        /** <em>Undo</em>, after <em>Less of this</em>. */
        UNDO
    }
}
