package dev.rebound.abuse;

import java.util.List;
import java.util.UUID;

/** The record of the current workspace: lines are added, and none is ever changed ({@code P38}). */
public interface Audit {
    /** Adds one, in the caller's transaction. */
    void add(UUID incident, Step step);

    /** All of one report, in the order in which they were added. */
    List<Step> of(UUID incident);
}
