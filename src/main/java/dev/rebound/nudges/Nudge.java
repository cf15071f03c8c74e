package dev.rebound.nudges;

/** The kinds of message that come unasked, in the order in which they stand in one message; each is off until its person taps for it. */
public enum Nudge {
    /** A sentence or a picture before the calls ({@code P12}). */
    MINDSET,

    /** The routine before the calls ({@code P15}). */
    PRE_CALL,

    /** The routine that closes the day, with what was done ({@code P15}, {@code P20}). */
    END_OF_DAY,

    /** The one private note at the end of the week ({@code P23}). */
    WEEK_NOTE
}
