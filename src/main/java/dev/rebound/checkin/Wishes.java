package dev.rebound.checkin;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What people wish about being paired; each wish is known to the person who has it alone. */
public interface Wishes {
    /** How this person stands in the pairs of the current workspace: snoozed, paused, away. */
    Peer peer(String user, Instant now);

    /** Who is never put together, in any team, whoever of the two asked for it. */
    Set<Two> apart();

    /** Who offers to be a mentor and who asks for one, of these people, those who wait longest first. */
    Mentoring.Asked mentoring(UUID team, Set<String> people);

    /** Writes down who has whom for a mentor in a team from now on. */
    void mentored(UUID team, Mentoring.Answer answer, Instant now);

    /** Pairs this person with nobody until they come back by themselves; false when they were paused already. */
    boolean pause(String user, Instant now);

    /** Since when this person is in without a break: their coming back from a pause, or the beginning of time. */
    Instant backSince(String user);
}
