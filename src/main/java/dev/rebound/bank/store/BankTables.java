package dev.rebound.bank.store;

import dev.rebound.bank.Deposits;

/** The motivation bank in the database; each call joins the transaction of its caller. */
public final class BankTables {
    private BankTables() {}

    /** What was put in, in table {@code bank_entry}. */
    public static Deposits deposits() {
        return new DepositStore();
    }
}
