package dev.rebound.nudges;

import dev.rebound.logbook.Rejection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.util.UUID;

/** A no whose answer a break may stand beside. */
record Rough(UUID id, Instant at, Severity severity) {
    static Rough of(Rejection entry) {
        return new Rough(entry.id(), entry.at(), entry.reading().severity());
    }
}
