package dev.rebound.nudges;

/** The kinds of message that come unasked, in the order in which they stand in one message; each but the summary of a run is off until its person taps for it. */
public enum Nudge {
    /** A sentence or a picture before the calls ({@code P12}). */
    MINDSET,

    /** The routine before the calls ({@code P15}). */
    PRE_CALL,

    /** The routine that closes the day, with what was done ({@code P15}, {@code P20}). */
    END_OF_DAY,

    /** The one private note at the end of the week ({@code P23}). */
    WEEK_NOTE,

    /** What was put down while it went well and cards waited, once the run is over ({@code P16}). */
    RUN_SUMMARY;

    /** Whether it comes until it is switched off, since what it tells of was put down to be answered. */
    public boolean comesWithEntries() {
        return switch (this) {
            case MINDSET, PRE_CALL, END_OF_DAY, WEEK_NOTE -> false;
            case RUN_SUMMARY -> true;
        };
    }
}
