package dev.rebound.nudges;

import java.time.Instant;
import java.util.UUID;

/** Wakes up at a moment, though everything was restarted in between; called inside the transaction that needs it. */
public interface Alarm {
    /** A break ends then. */
    void pauseEnds(UUID pause, Instant at);

    /** A run's stretch may be over then. */
    void runEnds(UUID run, Instant at);
}
