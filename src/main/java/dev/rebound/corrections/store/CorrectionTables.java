package dev.rebound.corrections.store;

import dev.rebound.corrections.Corrections;
import dev.rebound.corrections.Gifts;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.PagedBlackout;

/** Corrections in the database; each call joins the transaction of its caller. */
public final class CorrectionTables {
    private CorrectionTables() {}

    /** The labels that people put right, in table {@code rejection}. */
    public static Corrections corrections() {
        return new CorrectionStore();
    }

    /** The words that they gave, in table {@code given_words}. */
    public static Gifts gifts() {
        return new GiftStore();
    }

    /**
     * Names out of those words.
     *
     * @param logbook whom they are about
     */
    public static Blackout blackout(Logbook logbook) {
        return new PagedBlackout<>(new GiftBlackout(logbook));
    }
}
