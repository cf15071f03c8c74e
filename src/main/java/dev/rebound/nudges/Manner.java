package dev.rebound.nudges;

import java.util.List;

/**
 * How an answer is given at a moment.
 *
 * @param oneLine on a run: the card waits behind one tap ({@code P16})
 * @param fewer on a heavy day: nothing is asked of the rep ({@code P17})
 * @param breakSaid whether a break was offered beside it, so that its words need not speak of one
 * @param beside what stands beside it
 */
public record Manner(boolean oneLine, boolean fewer, boolean breakSaid, List<Beside> beside) {
    public Manner {
        beside = List.copyOf(beside);
    }

    /** As on any other day. */
    public static Manner plain() {
        return new Manner(false, false, false, List.of());
    }

    static Manner inOneLine() {
        return new Manner(true, false, false, List.of());
    }
}
