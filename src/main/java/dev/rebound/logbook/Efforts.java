package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The efforts of the current workspace; whoever asks names the author, and sees only theirs. */
public interface Efforts {
    /** Writes an effort down. */
    void add(Effort effort);

    /** Writes down one that its author brought along from elsewhere: it does not stand before what they wrote down here themselves. */
    default void bring(Effort effort) {
        add(effort);
    }

    /** Takes an effort out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Takes all efforts of this author out for good; returns how many there were. */
    int forget(String author);

    /** This author's efforts from one moment (inclusive) to another (exclusive), oldest first. */
    List<Effort> between(String author, Instant from, Instant to);

    /** How often this author did this from one moment (inclusive) to another (exclusive). */
    int count(String author, Effort.Kind kind, Instant from, Instant to);

    /** How often this author did any of these from one moment (inclusive) to another (exclusive). */
    int count(String author, Set<Effort.Kind> kinds, Instant from, Instant to);

    /** How often this author dialled from one moment (inclusive) to another (exclusive), whatever came of it but a yes or a no. */
    default int dials(String author, Instant from, Instant to) {
        return count(author, Effort.Kind.DIALS, from, to);
    }

    /** How often this author did what they call so, however it is spelt, from one moment (inclusive) to another (exclusive). */
    int count(String author, Words name, Instant from, Instant to);
}
