package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;

/** Whoever has something planned with prospects, and lets it be once one of them asked for no more contact ({@code P31}). */
public interface Heed {
    /**
     * This prospect is on the list from now on: called once for each addition, in its transaction, whoever's entry it came from.
     * Whatever is planned with somebody who is {@link Sameness#SAME} as this goes, for every rep of the workspace.
     */
    void stopped(Prospect prospect);
}
