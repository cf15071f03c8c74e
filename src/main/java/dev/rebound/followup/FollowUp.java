package dev.rebound.followup;

import dev.rebound.logbook.Prospect;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which its author wants to be reminded of one no; each no has one at most.
 *
 * @param entry the no that it comes from, by which it is named wherever it stands
 * @param day a local date, a working day when it was set
 * @param told the local date on which its author was reminded, or null while that is to come
 * @param reminders how often its author was reminded, over all of its days
 * @param prospect with whom; nothing of it but the two names is kept
 */
public record FollowUp(
        UUID id,
        String author,
        UUID entry,
        LocalDate day,
        State state,
        @Nullable LocalDate told,
        int reminders,
        Prospect prospect) {
    /** How it stands. */
    public enum State {
        /** It is to come, or was told and not yet seen to. */
        OPEN,
        /** Its author did it. */
        DONE,
        /** Its author wants none. */
        NEVER
    }

    /** A new one. */
    static FollowUp of(String author, UUID entry, LocalDate day, Prospect prospect) {
        return new FollowUp(UUID.randomUUID(), author, entry, day, State.OPEN, null, 0, prospect);
    }

    /** Whether its author is still to be reminded. */
    public boolean isToCome() {
        return isOpen() && told == null;
    }

    /** Whether it was not seen to yet. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The same on another day, to be told again. */
    FollowUp on(LocalDate other) {
        return new FollowUp(id, author, entry, other, State.OPEN, null, reminders, prospect);
    }

    /** The same, told on that day. */
    FollowUp toldOn(LocalDate today) {
        return new FollowUp(id, author, entry, day, state, today, reminders + 1, prospect);
    }

    /** The same, seen to. */
    FollowUp in(State reached) {
        return new FollowUp(id, author, entry, day, reached, told, reminders, prospect);
    }

    /** The same with somebody who is named otherwise now. */
    FollowUp with(Prospect named) {
        return new FollowUp(id, author, entry, day, state, told, reminders, named);
    }
}
