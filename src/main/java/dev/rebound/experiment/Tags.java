package dev.rebound.experiment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which calls count in which experiment, in the current workspace; whoever asks names the author, and sees only theirs. */
public interface Tags {
    /** Writes one down, in place of the one that its entry had. */
    void put(Tag tag);

    /** The tag of an entry. */
    Optional<Tag> of(String author, UUID entry);

    /** All of an experiment, in the order in which they were tagged. */
    List<Tag> in(String author, UUID experiment);

    /** Takes the tag of an entry away; nothing happens where there is none. */
    void remove(String author, UUID entry);

    /** Takes all tags of an experiment away. */
    void clear(String author, UUID experiment);

    /** Takes all of this author out for good; returns how many there were. */
    int forget(String author);
}
