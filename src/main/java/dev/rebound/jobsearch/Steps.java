package dev.rebound.jobsearch;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What people who look for work did, in the current workspace; whoever asks names the author. */
public interface Steps {
    /** Writes one step down under an id. */
    void add(UUID id, String author, Step step, Instant at);

    /** Takes a step back; nothing when it is gone already. */
    void remove(String author, UUID id);

    /** How many of each this author took from one moment (inclusive) to another (exclusive); nothing for none. */
    Map<Step, Integer> count(String author, Instant from, Instant to);

    /** Takes all of this author out for good; returns how many there were. */
    int forget(String author);
}
