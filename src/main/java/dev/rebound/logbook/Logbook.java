package dev.rebound.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of the current workspace; whoever asks names the author, and sees only theirs ({@code P40}). */
public interface Logbook {
    /** Writes a new entry down. */
    void add(Rejection entry);

    /** Writes an entry again after its author changed it. */
    void change(Rejection entry);

    /** Takes an entry out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Takes all entries of this author out for good; returns how many there were. */
    int forget(String author);

    /** One entry of this author. */
    Optional<Rejection> find(String author, UUID id);

    /** The newest entries of this author, newest first, at most {@code most}. */
    List<Rejection> latest(String author, int most);

    /** The newest entries of this author that were reported, not tapped, newest first, at most {@code most}. */
    List<Rejection> reports(String author, int most);

    /** The entries of this author before a moment, newest first, at most {@code most}. */
    List<Rejection> before(String author, Instant moment, int most);

    /**
     * The ids of the texts that this author's cards showed, card by card, the newest written first; receipts show none and are left
     * out.
     *
     * @param except an entry to leave out, or null
     * @param most how many cards, at least 1
     */
    List<List<String>> shownLately(String author, @Nullable UUID except, int most);

    /** The entries of this author from one moment (inclusive) to another (exclusive) at a glance, oldest first; no words are read. */
    List<Glimpse> glimpses(String author, Instant from, Instant to);

    /** Who said this author's noes since a moment, the newest first, at most {@code most}; only those of whom something was typed. */
    List<Trait> traits(String author, Instant from, int most);

    /** How many noes this author reported from one moment (inclusive) to another (exclusive), batches counted in full. */
    int noes(String author, Instant from, Instant to);

    /** The same noes, told apart by what they were about; no row for what did not happen, in no particular order. */
    List<Tally> tally(String author, Instant from, Instant to);

    /**
     * What this author wrote, newest first, a page at a time, to be searched in memory.
     *
     * @param after the last one of the page before, or null for the first page
     * @param most how many, at least 1
     */
    List<Written> written(String author, @Nullable Written after, int most);

    /** The newest entry of the same author about the same company or person before this one, matched on normalised names. */
    Optional<Rejection> lastAbout(Rejection entry);
}
