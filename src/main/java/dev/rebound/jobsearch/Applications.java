package dev.rebound.jobsearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The applications of the current workspace; whoever asks names the author, and sees only theirs ({@code P40}). */
public interface Applications {
    /** Writes one down. */
    void add(Application application);

    /** Writes one again after something about it changed. */
    void change(Application application);

    /** One of this author, held until the transaction ends, so that two taps follow one another. */
    Optional<Application> hold(String author, UUID id);

    /** Takes one out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Those of this author that are open, newest first, at most {@code most}. */
    List<Application> open(String author, int most);

    /** How many of this author's ever came so far, and no further; nothing for a stage that none ended at. */
    Map<Stage, Integer> furthest(String author);

    /** Takes all of this author out for good; returns how many there were. */
    int forget(String author);
}
