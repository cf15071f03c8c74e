package dev.rebound.talk;

import java.time.Instant;
import java.util.UUID;

/** Looks at an ask when its time is over, across restarts. */
public interface Alarm {
    /** Puts the look down in the caller's transaction. */
    void look(UUID talk, Instant at);
}
