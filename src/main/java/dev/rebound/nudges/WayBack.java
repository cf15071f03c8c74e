package dev.rebound.nudges;

import java.time.Instant;

/** Where somebody goes on after a break. */
public interface WayBack {
    /** Whether a pad of theirs takes taps. */
    boolean isPadOpen(String user, Instant now);
}
