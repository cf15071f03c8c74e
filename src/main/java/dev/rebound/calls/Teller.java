package dev.rebound.calls;

import java.util.List;
import java.util.Map;

/** Tells the person what became of their file, in the caller's transaction. */
public interface Teller {
    /**
     * Its calls count.
     *
     * @param fresh how many calls are new
     * @param known how many lines tell of calls that were here already
     * @param faults the lines that could not be read, by the reason
     */
    void done(Import read, int fresh, int known, Map<Fault, List<Integer>> faults);

    /** Nothing of it could be read, and nothing was written. */
    void unread(Import read, Unread why);
}
