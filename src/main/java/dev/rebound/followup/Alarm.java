package dev.rebound.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Looks at a follow-up at a moment to come, across restarts. */
public interface Alarm {
    /**
     * Puts the look down in the caller's transaction.
     *
     * @param day for which it is meant; it ends without a word once the follow-up has another day
     */
    void look(UUID followUp, LocalDate day, Instant at);
}
