package dev.rebound.slack;

import java.time.Instant;
import java.util.Optional;

/** The requests of the last hour that were answered, so that a repeat has no second effect. */
public interface Deliveries {
    /** Takes a key; false when it was taken before. The key is free again when the transaction rolls back. */
    boolean take(String key);

    /** Keeps the answer to a taken key, sealed. */
    void keep(String key, String answer);

    /** The kept answer to a key, or nothing when only the key was kept. */
    Optional<String> answerTo(String key);

    /** Forgets what is older; returns how many. */
    int forgetBefore(Instant moment);
}
