package dev.rebound.exchange;

import java.util.Optional;
import java.util.UUID;

/** What waits to be heard, in the current workspace; each call joins the transaction of its caller. */
public interface Events {
    /** Writes one down. */
    void put(Event event);

    /** One that waits. */
    Optional<Event> find(UUID id);

    /** Counts a try after which it still waits. */
    void tried(UUID id);

    /** Takes one away: it was taken, or is given up. */
    void remove(UUID id);

    /** Drops all that wait. */
    void clear();
}
