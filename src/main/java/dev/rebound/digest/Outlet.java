package dev.rebound.digest;

import java.util.UUID;

/** Where a digest goes. */
public interface Outlet {
    /** Into the team's channel, in the caller's transaction. */
    void post(String channel, Edition edition, boolean late);

    /** Only into the Home of the team's people: too much time went by for the channel. */
    void keep(UUID team, Edition edition);
}
