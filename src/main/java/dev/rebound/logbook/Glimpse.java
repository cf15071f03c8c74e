package dev.rebound.logbook;

import dev.rebound.taxonomy.Severity;
import java.time.Instant;

/**
 * One entry at a glance: when it was and how it was said, without a word of it.
 *
 * @param times how many noes it stands for
 * @param hurt whether its author said that this one hurt
 * @param trapped whether it holds a thought about oneself with a trap in it
 */
public record Glimpse(Instant at, int times, Severity severity, boolean hurt, boolean trapped) {
    /** The same of a whole entry. */
    public static Glimpse of(Rejection entry) {
        var trapped = entry.parts().stream().anyMatch(part -> part.trap() != null);
        return new Glimpse(entry.at(), entry.times(), entry.reading().severity(), entry.hurt(), trapped);
    }
}
