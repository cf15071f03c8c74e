package dev.rebound.abuse;

import java.time.Instant;

/** How long a report may lie with somebody, in their own working days. */
public interface Patience {
    /**
     * The moment at which something has been there for so many working days, within this person's hours.
     *
     * @param days 1 or more
     */
    Instant after(String user, Instant since, int days);
}
