package dev.rebound.prospects;

import java.time.Instant;
import java.util.Optional;

/** What the list of the current workspace still lacks from before there was one; each call joins the transaction of its caller. */
public interface Arrears {
    /** Reports that were written before then have to be looked at, by the clock of the database; nothing when that is done. */
    Optional<Instant> writtenBefore();

    /** They were looked at, all of them. */
    void done();
}
