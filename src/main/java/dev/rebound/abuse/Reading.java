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
     * @param isAppeal whether it waits for another look
     * @param at when it was decided, or since when it lies with whom it went to last
     */
    public record Line(UUID id, State state, boolean opened, boolean isTheirs, boolean isAppeal, Instant at) {
        /** Whether they have to do something about it. */
        public boolean isWaiting() {
            return isTheirs && (state == State.SENT || state == State.ACKNOWLEDGED);
        }

        private static Line of(Incident incident, String user) {
            var since = incident.desk().since();
            return new Line(
                    incident.id(),
                    incident.state(),
                    incident.opened(),
                    incident.isUpTo(user),
                    incident.isWaiting() && incident.isAppealed(),
                    incident.isWaiting()
                            ? since
                            : incident.decision().map(Decided::at).orElse(since));
        }
    }

    /**
     * One report in front of somebody who has it.
     *
     * @param isRepeated whether somebody else in this workspace reported this prospect or company, and no more of it than that
     */
    public record Seen(Incident incident, boolean isRepeated, boolean isTheirs) {}

    /** What this one has, waiting ones first. */
    public List<Line> queue(String user) {
        return books.incidents().with(user).stream()
                .map(incident -> Line.of(incident, user))
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
