package dev.rebound.tally;

/** A pad after something was pressed on it. */
public record Counted(Pad pad, State state) {
    /** How the pad stands now. */
    public enum State {
        /** It takes taps. */
        OPEN,

        /** It takes taps; there was nothing to take back. */
        NOTHING_TO_UNDO,

        /** Its author is done with it, and can go on with it. */
        DONE,

        /** It took no taps any more, so this one changed nothing. */
        MISSED
    }
}
