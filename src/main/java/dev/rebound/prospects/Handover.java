package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.Instant;
import java.util.UUID;

/** Whoever has something planned with prospects, and passes it on when somebody else takes the relationship over ({@code P39}). */
public interface Handover {
    /**
     * A relationship that changes hands.
     *
     * @param matter by which what is planned from now on is found again
     * @param prospect with whom; of them the two names go on, and nothing that anybody said
     * @param from the Slack user whose it was; empty when they are not here any more
     * @param to the Slack user whose it is from now on
     */
    record Passed(UUID matter, Prospect prospect, String from, String to) {}

    /**
     * Whatever the one has planned with somebody who is {@link Sameness#SAME} as this prospect ends, and the other has one plan of
     * their own; nothing is planned with whoever is surely on the do-not-contact list. Joins the caller's transaction; asked again for
     * the same matter and person, it plans nothing more.
     */
    void handOver(Passed passed, Instant now);

    /** That relationship is not theirs any more: what was planned for this one under that matter goes. */
    void handBack(UUID matter, String from);
}
