package dev.rebound.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which teams of the current workspace share one digest, and what is being asked about it. */
public interface Pools {
    /**
     * With whom a team shares from a week on, until the next of its kind.
     *
     * @param pool the same for all who share one; none when it shares with nobody
     * @param from the Monday of the first week of which the digest tells so
     */
    record Share(UUID team, Optional<UUID> pool, LocalDate from) {}

    /** All of them, in no particular order; those of teams that ended are gone. */
    List<Share> all();

    /** Writes one down, instead of what stood there for the same team and week. */
    void put(Share share);

    /** All that is being asked. A team that ended is in none of them. */
    List<PoolAsk> asks();

    /** Writes a question down; a team is in one at a time, and whoever comes second fails. */
    void add(PoolAsk ask);

    /** Writes down how a question stands. */
    void change(PoolAsk ask);

    /** Takes a question out; false when it was gone. Whoever else wants that in the same moment waits, and gets false. */
    boolean remove(UUID ask);
}
