package dev.rebound.abuse.store;

import dev.rebound.abuse.Audit;
import dev.rebound.abuse.Incidents;
import dev.rebound.abuse.Notices;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.privacy.Seal;

/** Reports of abuse in the database; each call joins the transaction of its caller. */
public final class AbuseTables {
    private AbuseTables() {}

    /** The reports, their prints under this seal. */
    public static Incidents incidents(Seal seal) {
        return new IncidentStore(new Prints(seal));
    }

    /** The record. */
    public static Audit audit() {
        return new AuditStore();
    }

    /** Who was sent which message. */
    public static Notices notices() {
        return new NoticeStore();
    }

    /** Takes a name out of all reports. */
    public static Blackout blackout() {
        return new PagedBlackout<>(new ReportBlackout());
    }
}
