package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.util.List;
import java.util.Optional;

/** Takes a prospect out of everything, at an admin's word, who sees no entry by it ({@code P40}). */
public final class EraseProspect {
    /** Fewer than these would tell whose it was. */
    private static final int FEWEST_TOLD = 5;

    private final DoNotContact list;
    private final List<Trace> traces;

    /** @param traces all that may hold names beside the list */
    public EraseProspect(DoNotContact list, List<Trace> traces) {
        this.list = list;
        this.traces = List.copyOf(traces);
    }

    /**
     * Erases this prospect.
     *
     * @return how many entries held the name; nothing when they are so few, or none, that the number would tell of somebody
     */
    public Optional<Integer> erase(Prospect prospect) {
        var entries = traces.stream().mapToInt(trace -> trace.erase(prospect)).sum() + list.erase(prospect);
        return Optional.of(entries).filter(known -> known >= FEWEST_TOLD);
    }
}
