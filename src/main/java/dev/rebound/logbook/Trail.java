package dev.rebound.logbook;

import java.util.Optional;

/** All that is logged in the current workspace, in the order in which it was written; whoever asks names the author. */
public interface Trail {
    /** What this author wrote down last, whatever it is and whatever moment it tells of. */
    Optional<Logged> newest(String author);
}
