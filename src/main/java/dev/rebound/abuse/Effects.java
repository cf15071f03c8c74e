package dev.rebound.abuse;

import java.util.Optional;

/** What a decision does to the prospect ({@code P39}), in the transaction that keeps it. */
public interface Effects {
    /**
     * This decision holds from now on; the same for each decision once.
     *
     * @param before the one that held until now, whose effects end; nothing when it is the first
     */
    void follow(Incident incident, Optional<Decided> before, Decided now);
}
