package dev.rebound.nudges;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same with more beside it. */
    Manner with(List<Beside> more) {
        return more.isEmpty()
                ? this
                : new Manner(
                        oneLine,
                        fewer,
                        breakSaid,
                        Stream.concat(beside.stream(), more.stream()).toList());
    }

    static Manner inOneLine() {
        return new Manner(true, false, false, List.of());
    }
}
