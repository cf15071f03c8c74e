package dev.rebound.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The wins of the current workspace; whoever asks names the author, and sees only theirs. */
public interface Wins {
    /** Writes a win down. */
    void add(Win win);

    /** Takes a win out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Takes all wins of this author out for good; returns how many there were. */
    int forget(String author);

    /** This author's newest win. */
    Optional<Win> newest(String author);

    /** The win that this author wrote down last, whatever moment it tells of. */
    Optional<Win> lastWritten(String author);

    /** One win of this author. */
    Optional<Win> find(String author, UUID id);

    /** This author's newest wins, newest first, at most {@code most}. */
    List<Win> latest(String author, int most);

    /** This author's wins from one moment (inclusive) to another (exclusive), newest first. */
    List<Win> between(String author, Instant from, Instant to);

    /** How many wins this author logged from one moment (inclusive) to another (exclusive). */
    int count(String author, Instant from, Instant to);
}
