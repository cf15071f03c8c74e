package dev.rebound.logbook;

import java.time.Instant;

/** The three books together, for what tells the whole of a day. */
public record Books(Logbook logbook, Wins wins, Efforts efforts) {
    /** All that an author dialled from one moment (inclusive) to another (exclusive): noes, wins, and efforts that are dials. */
    public int dials(String author, Instant from, Instant to) {
        var ended = logbook.noes(author, from, to) + wins.count(author, from, to);
        return ended + efforts.dials(author, from, to);
    }
}
