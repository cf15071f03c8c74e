package dev.rebound.abuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a rep does about a report of theirs ({@code P38}, {@code P40}). */
public final class Telling {
    private final Books books;
    private final Confidants confidants;

    public Telling(Books books, Confidants confidants) {
        this.books = books;
        this.confidants = confidants;
    }

    /** Whom this rep can turn to now, for the preview; it is asked anew when they send. */
    public Ring ring(String rep) {
        return confidants.ring(rep);
    }

    /** What became of sending. */
    public sealed interface Sent {
        /** It went to this one, who is not the one they named when that one is away. */
        record To(Incident incident, String user) implements Sent {}

        /** Whom they saw in the preview is not the one any more: nothing was sent, and they choose again. */
        record Moved(Ring now) implements Sent {}

        /** One about the same entry was sent before and not taken back: nothing was sent. */
        record Before(Incident incident) implements Sent {}
    }

    /**
     * Sends what the rep left in.
     *
     * @param to whom the preview named when they tapped
     * @param asUsual whether they left it at whom the preview proposed
     */
    public Sent send(String rep, Shared shared, To to, Instant now) {
        return send(UUID.randomUUID(), rep, shared, to, now);
    }

    /** The same about one of the rep's own entries, of which one report is out at a time. */
    public Sent sendAbout(UUID entry, String rep, Shared shared, To to, Instant now) {
        var about = new SentAbout(books.incidents());
        return about(rep, entry)
                .filter(before -> before.state() != State.TAKEN_BACK)
                .<Sent>map(Sent.Before::new)
                .orElseGet(() -> send(about.next(entry), rep, shared, to, now));
    }

    /** The last report that this rep sent about an entry of theirs, taken back or not. */
    public Optional<Incident> about(String rep, UUID entry) {
        return new SentAbout(books.incidents()).last(rep, entry);
    }

    /** One of this rep's; nothing when it is not theirs. */
    public Optional<Incident> find(UUID id, String rep) {
        return books.incidents().find(id).filter(incident -> incident.rep().equals(rep));
    }

    private Sent send(UUID id, String rep, Shared shared, To to, Instant now) {
        var ring = confidants.ring(rep);
        var usualMoved = to.asUsual() && !ring.usual().equals(Optional.of(to.user()));
        if (usualMoved || !ring.all().contains(to.user())) {
            return new Sent.Moved(ring);
        }
        var there = present(ring, to, now);
        var sent = books.add(Course.send(id, rep, shared, Desk.at(there, to.asUsual(), now), now));
        return new Sent.To(sent, there);
    }

    /**
     * Whom a report is to go to.
     *
     * @param asUsual whether the rep left it at whom the preview proposed
     */
    public record To(String user, boolean asUsual) {}

    /** A manager who is away is passed over; when all are, it goes to whom it was meant for. */
    private String present(Ring ring, To to, Instant now) {
        if (!confidants.isAway(to.user(), now)) {
            return to.user();
        }
        var away =
                ring.all().stream().filter(user -> confidants.isAway(user, now)).toList();
        return ring.next(to.asUsual(), away).orElse(to.user());
    }

    /** Takes it back, unless somebody opened it; nothing when there is no such report. */
    public Optional<Outcome> takeBack(UUID id, String rep, Instant now) {
        return books.change(id, incident -> Course.takeBack(incident, rep, now));
    }

    /** Appeals to the second person against "no step"; nothing when there is no such report. */
    public Optional<Outcome> appeal(UUID id, String rep, Instant now) {
        return books.change(
                id,
                incident -> Course.appeal(incident, rep, confidants.ring(rep).second(), now));
    }

    /** Whether the rep can appeal now, and there is somebody to hear it. */
    public boolean canAppeal(Incident incident, Instant now) {
        return Course.appeal(
                        incident,
                        incident.rep(),
                        confidants.ring(incident.rep()).second(),
                        now)
                instanceof Outcome.Done;
    }

    /** Those that this rep sent, the newest first. */
    public List<Incident> of(String rep) {
        return books.incidents().of(rep);
    }

    /** Who did what with one of this rep's, readings among them; nothing when it is not theirs. */
    public List<Step> record(UUID id, String rep) {
        return find(id, rep).map(incident -> books.audit().of(id)).orElseGet(List::of);
    }
}
