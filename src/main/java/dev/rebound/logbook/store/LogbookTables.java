package dev.rebound.logbook.store;

import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Trail;
import dev.rebound.logbook.Wins;
import dev.rebound.privacy.Seal;

/** The books in the database; each call to one joins the transaction of its caller. */
public final class LogbookTables {
    private LogbookTables() {}

    /** Rejections, found again by fingerprints under this seal. */
    public static Logbook logbook(Seal seal) {
        return new LogbookStore(seal);
    }

    /** Efforts. */
    public static Efforts efforts() {
        return new EffortStore();
    }

    /** Wins. */
    public static Wins wins() {
        return new WinStore();
    }

    /** All of them in the order in which they were written; rejections under the same seal. */
    public static Trail trail(Seal seal) {
        return new TrailStore(new RejectionColumns(seal));
    }
}
