package dev.rebound.nudges;

import java.util.List;
import java.util.Optional;

/** Who in the current workspace wants what; nothing of a kind goes to anybody before the tap that wants it. */
public interface Consents {
    /** This person's wish for that kind, or nothing when they never tapped for it or switched it off. */
    Optional<Consent> of(String user, Nudge kind);

    /** All that this person wants, in the order of the kinds. */
    List<Consent> of(String user);

    /** Writes a wish down; one that stands already keeps its tap. */
    void give(String user, Consent consent);

    /** Switches a kind off; false when it was not on. */
    boolean withdraw(String user, Nudge kind);

    /** Takes all wishes of this person out; returns how many there were. */
    int forget(String user);
}
