package dev.rebound.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was put into the bank in the current workspace; whoever asks names the author, and sees only theirs ({@code P40}). */
public interface Deposits {
    /** Puts one in. */
    void add(Deposit deposit);

    /** Writes the words and the efforts of one again. */
    void change(Deposit deposit);

    /** Takes one out for good; false when it was not there any more. */
    boolean remove(String author, UUID id);

    /** Takes all of this author out for good; returns how many there were. */
    int forget(String author);

    /** One of this author. */
    Optional<Deposit> find(String author, UUID id);

    /** The lesson that this author wrote about one of their entries. */
    Optional<Deposit> lesson(String author, UUID entry);

    /** One page of this author's, newest first, counted from 0. */
    List<Deposit> page(String author, int page, int most);

    /** The newest of these kinds of this author, newest first, at most {@code most}. */
    List<Deposit> of(String author, Set<Kind> kinds, int most);

    /** Notes that these were told at that moment. */
    void used(String author, Set<UUID> ids, Instant at);
}
