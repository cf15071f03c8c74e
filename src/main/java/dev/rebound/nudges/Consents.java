package dev.rebound.nudges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who in the current workspace wants what; nothing of a kind goes to anybody before the tap that wants it. */
public interface Consents {
    /** This person's wish for that kind, or nothing when they never tapped for it or switched it off; {@link Consent#unsaid} for a kind that comes with entries. */
    Optional<Consent> of(String user, Nudge kind);

    /** All that this person tapped for, in the order of the kinds. */
    List<Consent> of(String user);

    /** Writes a wish down; one that stands already keeps its tap. */
    void give(String user, Consent consent);

    /** Switches a kind off; false when it was off. */
    boolean withdraw(String user, Nudge kind, Instant now);

    /** Takes all wishes of this person out; returns how many there were. */
    int forget(String user);
}
