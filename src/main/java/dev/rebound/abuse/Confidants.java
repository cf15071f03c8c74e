package dev.rebound.abuse;

import java.time.Instant;

/** Whom reports go to, asked at the moment of each sending, since people change teams, leave and go on holiday. */
public interface Confidants {
    /** Whom this rep can turn to now. */
    Ring ring(String rep);

    /** Whether this one is away now. */
    boolean isAway(String user, Instant now);

    /** Whether this one can be told anything: a full member who did not leave. */
    boolean canBeTold(String user);
}
