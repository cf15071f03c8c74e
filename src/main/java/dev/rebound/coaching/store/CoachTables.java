package dev.rebound.coaching.store;

import dev.rebound.coaching.OwnReframes;
import dev.rebound.coaching.Ratings;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;

/** What the coach keeps of people; each call joins the transaction of its caller. */
public final class CoachTables {
    private CoachTables() {}

    /** What they said about reframes. */
    public static Ratings ratings() {
        return new RatingStore();
    }

    /** The sentences that they wrote themselves. */
    public static OwnReframes ownReframes() {
        return new OwnReframeStore();
    }

    /** Names out of those sentences. */
    public static Blackout blackout() {
        return new PagedBlackout<>(new OwnReframeBlackout());
    }
}
