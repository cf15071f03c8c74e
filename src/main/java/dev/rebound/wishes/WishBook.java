package dev.rebound.wishes;

import dev.rebound.checkin.Wishes;
import java.time.Instant;
import java.util.Set;

/** All wishes of the current workspace: each is read and changed by the person who has it, and a round asks what follows. */
public interface WishBook extends Wishes {
    /** What this person wishes, days that are over too; {@link Wish#NONE} until they said something. */
    Wish of(String user);

    /** What this person wishes from now on; who asked for a mentor already keeps their place among those who wait. */
    void set(String user, Wish wish, Instant now);

    /** Whether they are paused after rounds without an answer. */
    boolean isPaused(String user);

    /** Ends a pause; false when there was none. */
    boolean comeBack(String user, Instant now);

    /** Whom this person has for a mentor, in any team. */
    Set<String> mentorsOf(String user);

    /** Whom this person is a mentor to, in any team. */
    Set<String> menteesOf(String user);

    /** Takes out what this person wished, and what others wished about them; returns how many rows that were. */
    int forget(String user);
}
