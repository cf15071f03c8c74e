package dev.rebound.prospects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The list of the current workspace on disk; each call joins the transaction of its caller. */
public interface Stops {
    /**
     * Puts an entry on the list.
     *
     * @param spelling by which it is found again
     * @param clues one of which is shared by whoever may be the same, kept as prints
     */
    void add(Stop stop, String spelling, Set<String> clues);

    /** Gives clues to entries that have none yet; returns how many it did, {@code most} at most. */
    int clue(Function<Stop, Set<String>> clues, int most);

    /** Takes an entry off, with what was decided about it; false when it was not there any more. */
    boolean remove(UUID id);

    /** One entry. */
    Optional<Stop> find(UUID id);

    /** The whole list, newest day first. */
    List<Stop> all();

    /** Those that share one of these clues, newest day first, found without opening others; one that has none yet is among them. */
    List<Stop> sharing(Set<String> clues);

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
