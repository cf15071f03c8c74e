package dev.rebound.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The experiments of the current workspace; whoever asks names the author, and sees only theirs ({@code P40}). */
public interface Experiments {
    /** Writes a new one down. */
    void add(Experiment experiment);

    /** Writes one again. */
    void change(Experiment experiment);

    /** Takes one out for good, and its tags. */
    void remove(String author, UUID id);

    /** Takes all of this author out for good; returns how many there were. */
    int forget(String author);

    /** One of this author. */
    Optional<Experiment> find(String author, UUID id);

    /** The newest of this author, newest first, at most {@code most}. */
    List<Experiment> newest(String author, int most);

    /** Those that these authors gave to their teams, the newest first, at most {@code most}. */
    List<Experiment> given(Set<String> authors, int most);

    /** Those of this author that ended at that moment or later, in no order. */
    List<Experiment> endedSince(String author, Instant moment);
}
