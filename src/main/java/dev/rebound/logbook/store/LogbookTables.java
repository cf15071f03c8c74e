package dev.rebound.logbook.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.StopsSaid;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Trail;
import dev.rebound.logbook.Wins;
import dev.rebound.privacy.Seal;
import java.time.ZoneId;
import java.util.function.Function;

/** The books in the database; each call to one joins the transaction of its caller. */
public final class LogbookTables {
    private LogbookTables() {}

    /** Rejections, found again by fingerprints under this seal. */
    public static Logbook logbook(Seal seal, Echo echo) {
        return new LogbookStore(seal, echo);
    }

    /** Efforts, those that the rep named found again under the same seal. */
    public static Efforts efforts(Seal seal, Echo echo) {
        return new EffortStore(seal, echo);
    }

    /** Wins. */
    public static Wins wins(Echo echo) {
        return new WinStore(echo);
    }

    /**
     * What they add up to.
     *
     * @param zones where an author is now
     */
    public static Sums sums(Function<String, ZoneId> zones) {
        return new SumStore(zones);
    }

    /** Names out of all of them. */
    public static Blackout blackout() {
        return new BlackoutStore();
    }

    /** Rejections that ask for no more contact, under the same seal. */
    public static StopsSaid stopsSaid(Seal seal) {
        return new StopsSaidStore(new RejectionColumns(seal));
    }

    /** All of them in the order in which they were written; rejections under the same seal. */
    public static Trail trail(Seal seal) {
        return new TrailStore(new RejectionColumns(seal));
    }
}
