package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;

/** Whoever keeps names of prospects, and takes one out everywhere when an admin says so ({@code P40}). */
public interface Trace {
    /**
     * Takes whatever names somebody who is {@link Sameness#SAME} as this out, for every rep of the workspace, in the caller's
     * transaction.
     *
     * @return how many entries held the name, 0 or more
     */
    int erase(Prospect prospect);
}
