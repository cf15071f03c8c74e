package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.util.Optional;
import java.util.UUID;

/** Whose names are being erased in the current workspace; each call joins the transaction of its caller. */
public interface Erasures {
    /** Writes down whose names are to go. */
    void add(UUID id, Prospect prospect);

    /** Whose names go; nothing when that is done. */
    Optional<Prospect> find(UUID id);

    /** It is done: the names go here as well. */
    void remove(UUID id);
}
