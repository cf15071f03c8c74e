package dev.rebound.bank.store;

import dev.rebound.bank.Deposits;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.PagedBlackout;

/** The motivation bank in the database; each call joins the transaction of its caller. */
public final class BankTables {
    private BankTables() {}

    /** What was put in, in table {@code bank_entry}. */
    public static Deposits deposits() {
        return new DepositStore();
    }

    /**
     * Names out of all of it.
     *
     * @param logbook whom a lesson is about
     */
    public static Blackout blackout(Logbook logbook) {
        return new PagedBlackout<>(new DepositBlackout(logbook));
    }
}
