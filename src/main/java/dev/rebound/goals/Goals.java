package dev.rebound.goals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The goals of the current workspace; whoever asks names the author, and sees only theirs. */
public interface Goals {
    /** This author's goals, in the order in which they were set. */
    List<Goal> of(String author);

    /** Sets a goal; one for the same thing in the same period is replaced. */
    void set(Goal goal, Instant now);

    /** Takes one out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Takes all of this author's out for good; returns how many there were. */
    int forget(String author);
}
