package dev.rebound.abuse;

import dev.rebound.abuse.Outcome.Done;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a manager sees: their queue, and what was shared of one report once they open it. */
public final class Reading {
    private final Books books;

    public Reading(Books books) {
        this.books = books;
    }

    /**
     * A line of a queue; nothing of what was shared is in it before it was opened.
     *
     * @param isTheirs whether it is theirs to acknowledge or decide
     */
    public record Line(UUID id, State state, boolean opened, boolean isTheirs) {}

    /**
     * One report in front of somebody who has it.
     *
     * @param isRepeated whether somebody else in this workspace reported this prospect or company, and no more of it than that
     */
    public record Seen(Incident incident, boolean isRepeated, boolean isTheirs) {}

    /** What this one has, waiting ones first. */
    public List<Line> queue(String user) {
        return books.incidents().with(user).stream()
                .map(incident -> new Line(incident.id(), incident.state(), incident.opened(), incident.isUpTo(user)))
                .toList();
    }

    /** Opens one, which stands in the record each time; nothing when it is not theirs to read, or was taken back. */
    public Optional<Seen> open(UUID id, String user, Instant now) {
        return books.change(id, incident -> Course.open(incident, user, now))
                .filter(Done.class::isInstance)
                .map(Outcome::incident)
                .map(incident -> new Seen(incident, books.incidents().isRepeated(incident), incident.isUpTo(user)));
    }
}
