package dev.rebound.abuse;

import java.time.Instant;

/**
 * One decision as it was made; a later one stands after it and takes none away.
 *
 * @param by the Slack user who made it; empty once their person was erased
 * @param onAppeal whether it answers the rep's appeal
 */
public record Decided(String by, Instant at, Ruling ruling, boolean onAppeal) {
    /** What was decided. */
    public Decision decision() {
        return ruling.decision();
    }
}
