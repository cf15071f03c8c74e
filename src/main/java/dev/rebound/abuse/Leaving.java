package dev.rebound.abuse;

import java.time.Instant;

/** Takes a person out who is not here any more or wants to be forgotten; what waits with them goes to the next one first. */
public final class Leaving {
    private final Incidents incidents;
    private final Chasing chasing;

    public Leaving(Incidents incidents, Chasing chasing) {
        this.incidents = incidents;
        this.chasing = chasing;
    }

    /** Takes them out, in the caller's transaction; false when there was nothing of them. */
    public boolean of(String user, Instant now) {
        incidents.with(user).stream()
                .filter(Incident::isWaiting)
                .forEach(incident -> chasing.undeliverable(incident.id(), user, now));
        return incidents.forget(user) > 0;
    }
}
