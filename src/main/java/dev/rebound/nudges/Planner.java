package dev.rebound.nudges;

/** Told whenever somebody's hours, wishes or routines changed: what comes unasked is planned anew. */
public interface Planner {
    /** Plans anew for this person, within the caller's transaction. */
    void again(String user);
}
