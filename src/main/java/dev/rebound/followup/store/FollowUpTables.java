package dev.rebound.followup.store;

import dev.rebound.followup.FollowUps;

/** Follow-ups in the database; each call joins the transaction of its caller. */
public final class FollowUpTables {
    private FollowUpTables() {}

    /** Follow-ups, in table {@code follow_up}. */
    public static FollowUps followUps() {
        return new FollowUpStore();
    }
}
