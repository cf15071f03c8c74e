package dev.rebound.people;

import java.util.UUID;

/** Whether Rebound may post in a team's channel: asked before each post, and before a team is set up. */
public interface TeamChannels {
    /** What Slack says of a channel. */
    enum Ground {
        /** Of this workspace alone, and Rebound is in it. */
        OWN,

        /** Shared with another company, or about to be. */
        SHARED,

        /** Archived, gone, no channel, or Rebound is not in it. */
        OUT_OF_REACH,

        /** Slack did not answer: ask again later. */
        UNKNOWN
    }

    /** Asks Slack, now; takes seconds at worst, so it is called with no transaction open. */
    Ground ground(UUID workspace, String channel);

    /** Whether a post may go there now; the same holds as for {@link #ground}. */
    default boolean mayPost(UUID workspace, Team team) {
        return ground(workspace, team.channel()) == Ground.OWN;
    }
}
