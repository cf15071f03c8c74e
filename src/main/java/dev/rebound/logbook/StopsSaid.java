package dev.rebound.logbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reports of the current workspace that ask for no more contact, whoever's they are, a page at a time; nobody is shown any of them. */
public interface StopsSaid {
    /**
     * Those after that id, in the order of their ids.
     *
     * @param writtenBefore by the clock of the database, exclusive
     * @param after null for the first page
     * @param most at least 1
     */
    List<Rejection> page(Instant writtenBefore, @Nullable UUID after, int most);
}
