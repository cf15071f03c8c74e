package dev.rebound.recovery;

import java.time.Instant;
import java.util.UUID;

/** Has something that was given posted at a moment, in the caller's transaction. */
public interface Later {
    /** Looks at this one then. */
    void at(Instant moment, UUID recovery);
}
