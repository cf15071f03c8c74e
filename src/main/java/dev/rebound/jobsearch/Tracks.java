package dev.rebound.jobsearch;

import java.time.LocalDate;
import java.util.Optional;

/** Who is on the track, in the current workspace: known to the person and to Rebound, and to nobody else ({@code P40}). */
public interface Tracks {
    /** Whether this workspace has the track. */
    boolean isOffered();

    /** Switches it on or off for the workspace; whoever was on it is back on it when it is on again. */
    void offer(boolean offered);

    /** Whether this person is on it, and it is offered. */
    boolean isOn(String user);

    /** Puts this person on it, or takes them off; what they wrote stays. */
    void choose(String user, boolean on);

    /** What they want to do in a week. */
    Goals goals(String user);

    /** Changes that. */
    void set(String user, Goals goals);

    /** The day on which they go on, after a break that they chose. */
    Optional<LocalDate> restsUntil(String user);

    /** Rests until that day; null ends the break. */
    void rest(String user, @org.jspecify.annotations.Nullable LocalDate until);

    /** Takes this person out; returns how many rows there were. */
    int forget(String user);
}
