package dev.rebound.abuse;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a manager does about a report that they have ({@code P38}); each answers nothing when there is no such report. */
public final class Deciding {
    private final Books books;

    public Deciding(Books books) {
        this.books = books;
    }

    /** Says that it arrived; the rep hears it. */
    public Optional<Outcome> acknowledge(UUID id, String user, Instant now) {
        return books.change(id, incident -> Course.acknowledge(incident, user, now));
    }

    /** Decides, once it was acknowledged; of two who decide at once one does, and the other sees it. */
    public Optional<Outcome> decide(UUID id, String user, Ruling ruling, Instant now) {
        return books.change(id, incident -> Course.decide(incident, user, ruling, now));
    }

    /** Decides otherwise; both decisions are kept. */
    public Optional<Outcome> revise(UUID id, String user, Revision revision, Instant now) {
        return books.change(id, incident -> Course.revise(incident, user, revision, now));
    }
}
