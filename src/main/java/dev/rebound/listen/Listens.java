package dev.rebound.listen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who asked whom to listen in the current workspace; an author sees theirs, a listener what was asked of them. */
public interface Listens {
    /** Writes one down. */
    void add(Listen listen, Instant now);

    /** One that this author asked for. */
    Optional<Listen> of(String author, UUID id);

    /** One that this listener was asked for and has not answered. */
    Optional<Listen> askedOf(String listener, UUID id);

    /** This author's, the newest first, at most {@code most}. */
    List<Listen> newest(String author, int most);

    /** Writes an answer down; the first one stands. */
    void answer(Listen answered, Instant now);

    /** Takes one that is not answered out for good, be it by who asked or by who was asked; false when there was none. */
    boolean remove(String user, UUID id);

    /** Takes out all that this person asked for, and their name from what they were asked; returns how many rows that were. */
    int forget(String user);
}
