package dev.rebound.nudges;

import java.util.Optional;
import java.util.UUID;

/** The runs of the current workspace that wait for their summary, one a person at most; one that is summed up has no row. */
public interface Runs {
    /** Writes a run down; of two at once, one fails and is tried again. */
    void add(Run run);

    /** This author's run. */
    Optional<Run> of(String author);

    /** One run, held until the transaction ends. */
    Optional<Run> hold(UUID id);

    /** Takes a run out; false when it was gone already. */
    boolean remove(UUID id);

    /** Takes this author's out for good; returns how many there were. */
    int forget(String author);
}
