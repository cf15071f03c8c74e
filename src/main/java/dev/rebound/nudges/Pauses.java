package dev.rebound.nudges;

import java.util.Optional;
import java.util.UUID;

/** The breaks that run in the current workspace, one a person at most; a break that is over has no row. */
public interface Pauses {
    /** Writes a break down; of two at once, one fails and is tried again. */
    void add(Pause pause);

    /** This author's break. */
    Optional<Pause> of(String author);

    /** One break, held until the transaction ends: whoever comes second finds what the first one left. */
    Optional<Pause> hold(UUID id);

    /** Ends a break; false when it was over already. */
    boolean remove(UUID id);

    /** Takes this author's out for good; returns how many there were. */
    int forget(String author);
}
