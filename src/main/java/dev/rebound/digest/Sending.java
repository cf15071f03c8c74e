package dev.rebound.digest;

import dev.rebound.calendar.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Sends a team's digest when its hour has come: once, also with two processes or after an outage ({@code P34}). */
public final class Sending {
    private static final String WHAT = "digest";

    private final Ledger ledger;
    private final Writing writing;
    private final Function<UUID, List<Offered>> offered;
    private final Outlet outlet;

    /** @param offered what people gave to a team since its last digest, oldest first */
    public Sending(Ledger ledger, Writing writing, Function<UUID, List<Offered>> offered, Outlet outlet) {
        this.ledger = ledger;
        this.writing = writing;
        this.offered = offered;
        this.outlet = outlet;
    }

    /**
     * A team whose digest may be due.
     *
     * @param since the day on which it was set up; nothing is told of days of posting before
     */
    public record Place(UUID team, String channel, Posting posting, LocalDate since) {}

    /** Whether a digest's hour has come and it is not in the ledger. */
    public boolean isDue(Place place, Instant now) {
        var occasion = place.posting().occasion(now);
        return !occasion.isBefore(place.since())
                && !ledger.has(WHAT, place.team().toString(), occasion);
    }

    /**
     * Sends what is due, in the caller's transaction, with its row in the ledger; nothing when it went out before. After a long outage
     * the last one alone is looked at.
     *
     * @return when to look again
     */
    public Instant send(Place place, Instant now) {
        var occasion = place.posting().occasion(now);
        if (!occasion.isBefore(place.since()) && ledger.claim(WHAT, place.team().toString(), occasion)) {
            deliver(place, occasion, place.posting().turn(occasion, now));
        }
        return place.posting().next(now);
    }

    private void deliver(Place place, LocalDate occasion, Posting.Turn turn) {
        var edition = writing.write(place.team(), Posting.week(occasion), offered.apply(place.team()));
        switch (turn) {
            case EARLY -> throw new IllegalStateException("No hour of it has come");
            case DUE -> outlet.post(place.channel(), edition, false);
            case LATE -> outlet.post(place.channel(), edition, true);
            case DROPPED -> outlet.keep(place.team(), edition);
        }
    }
}
