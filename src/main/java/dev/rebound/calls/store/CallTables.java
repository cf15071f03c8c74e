package dev.rebound.calls.store;

import dev.rebound.calls.Imports;
import dev.rebound.privacy.Seal;

/** Files of calls in the database; each call joins the transaction of its caller. */
public final class CallTables {
    private CallTables() {}

    /** @param seal makes the fingerprints of ids */
    public static Imports imports(Seal seal) {
        return new ImportStore(seal);
    }
}
