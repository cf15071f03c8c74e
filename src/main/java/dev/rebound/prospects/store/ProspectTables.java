package dev.rebound.prospects.store;

import dev.rebound.privacy.Seal;
import dev.rebound.prospects.Arrears;
import dev.rebound.prospects.Erasures;
import dev.rebound.prospects.Owners;
import dev.rebound.prospects.Stops;

/** The do-not-contact list in the database; each call joins the transaction of its caller. */
public final class ProspectTables {
    private ProspectTables() {}

    /** The list, its prints under this seal. */
    public static Stops stops(Seal seal) {
        return new StopStore(seal);
    }

    /** Up to when stops still have to be put on the list. */
    public static Arrears arrears() {
        return new ArrearsStore();
    }

    /** Who looks after whom, the prints under this seal. */
    public static Owners owners(Seal seal) {
        return new OwnerStore(seal);
    }

    /** Whose names are being erased. */
    public static Erasures erasures() {
        return new ErasureStore();
    }
}
