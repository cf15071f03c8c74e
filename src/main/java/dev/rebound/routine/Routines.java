package dev.rebound.routine;

import java.util.List;

/** The routines of the current workspace; whoever asks names the person, and sees only theirs ({@code P40}). */
public interface Routines {
    /** What this person chose, or {@link Routine#none}. */
    Routine of(String user, Ritual ritual);

    /** All that this person has. */
    List<Routine> of(String user);

    /** Writes down what this person chose. */
    void set(String user, Routine routine);

    /** How often this was said to this person so far; counts on, so that texts that take turns do not repeat. */
    int takeTurn(String user, Ritual ritual);

    /** Takes all routines of this person out; returns how many there were. */
    int forget(String user);
}
