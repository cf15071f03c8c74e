package dev.rebound.checkin;

import java.util.List;
import java.util.UUID;

/** What people of a round are told, each in the caller's transaction. */
public interface Outlet {
    /**
     * What opens a group's direct message.
     *
     * @param prompts the team's own, or none
     */
    record Opening(Meeting meeting, List<String> prompts) {}

    /** The first message of a group. */
    void open(Opening opening);

    /**
     * Whether they met.
     *
     * @param again for the second and last time
     */
    void ask(String channel, UUID meeting, boolean again);

    /** To somebody for whom there is nobody this time. */
    void alone(String user);

    /** To somebody who said nothing for so long that they are left in peace. */
    void paused(String user);
}
