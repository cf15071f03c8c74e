package dev.rebound.prospects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of the current workspace on disk; each call joins the transaction of its caller. */
public interface Stops {
    /**
     * Puts an entry on the list.
     *
     * @param spelling by which it is found again
     */
    void add(Stop stop, String spelling);

    /** Takes an entry off, with what was decided about it; false when it was not there any more. */
    boolean remove(UUID id);

    /** One entry. */
    Optional<Stop> find(UUID id);

    /** The whole list, newest day first. */
    List<Stop> all();

    /** The oldest entry of exactly this spelling, found by its print without opening others. */
    Optional<Stop> spelt(String spelling);

    /** Remembers that a report says so; of the report a keyed print alone is kept. */
    void link(UUID stop, UUID report);

    /** Remembers that somebody put it there by hand, so that it stays whatever becomes of the reports. */
    void keep(UUID stop);

    /** The entry that this report says. */
    Optional<Stop> saidBy(UUID report);

    /** Forgets that this report says so; true when nothing holds the entry any more. */
    boolean unlink(UUID stop, UUID report);

    /** What a person decided: whether a prospect of that spelling is this entry. */
    Optional<Boolean> decided(UUID stop, String spelling);

    /** Keeps what a person decided; a later word replaces it. */
    void decide(UUID stop, String spelling, boolean same);
}
