package dev.rebound.people;

import java.time.Instant;
import java.util.UUID;

/** Told when a team is about to end; works inside the current workspace and transaction. */
public interface TeamEnding {
    /** Takes the team out of whatever it shares with others. */
    void of(UUID team, Instant now);
}
