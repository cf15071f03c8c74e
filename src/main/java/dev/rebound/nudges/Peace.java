package dev.rebound.nudges;

import java.time.Instant;

/** Whether somebody is left in peace at a moment ({@code P16}). */
public interface Peace {
    /** After two wins or good talks within a stretch, until it ends: nothing unprompted goes to this person then. */
    boolean isOnARun(String user, Instant now);
}
