package dev.rebound.nudges;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which look after a person of the current workspace is the present one; each change of their wishes makes a new one. */
public interface Plans {
    /** Begins a new plan; whatever was planned for this person before is out of date. */
    UUID begin(String user, Instant since);

    /** A plan that is not out of date. */
    Optional<Plan> find(UUID id);

    /** Takes this person's plan out; returns how many there were. */
    int forget(String user);

    /**
     * What is looked after.
     *
     * @param since what was due before is not made up for
     */
    record Plan(String user, Instant since) {}
}
