package dev.rebound.digest;

import java.time.LocalDate;
import java.util.List;

/** What is kept of the digests of the current workspace. */
public interface Digests {
    /** Keeps one; a team has one a week. */
    void add(Posted posted);

    /** Those about weeks from this Monday on, oldest first, in the order in which they went out. */
    List<Posted> since(LocalDate monday);

    /** Takes out those about weeks before this Monday. */
    void forgetBefore(LocalDate monday);

    /** Takes this person out of all of them; returns of how many. */
    int forget(String person);
}
