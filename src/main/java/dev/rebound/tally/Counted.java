package dev.rebound.tally;

import java.util.List;

/**
 * A pad after something was pressed on it.
 *
 * @param closed other pads that this closed, for there is one open pad at a time
 */
public record Counted(Pad pad, State state, List<Pad> closed) {
    public Counted {
        closed = List.copyOf(closed);
    }

    /** Nothing else was closed. */
    public Counted(Pad pad, State state) {
        this(pad, state, List.of());
    }

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
