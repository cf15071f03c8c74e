package dev.rebound.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What whoever speaks for a team is told about sharing a digest.
 *
 * @param about the question, or the team where none is asked any more
 * @param names of the other teams it speaks of, without the hash
 * @param from the Monday from which it holds
 */
public record PoolLetter(What what, UUID about, List<String> names, Optional<LocalDate> from) {
    public PoolLetter {
        names = List.copyOf(names);
    }

    /** What it says. */
    public enum What {
        /** The first of them asks for one digest with all of them. */
        ASKS,

        /** All said yes. */
        SHARES,

        /** One said that it does not want to now. */
        NOT_NOW,

        /** Rebound may not post in a channel of one, or it is shared with another company. */
        REFUSED,

        /** One of them leaves. */
        LEAVES
    }

    /** Takes letters to whoever speaks for a team, in the caller's transaction. */
    public interface Post {
        /** Sends one. */
        void send(UUID team, PoolLetter letter);
    }
}
