package dev.rebound.logbook;

import java.time.LocalDate;
import java.util.List;

/**
 * What the books add up to by local day and by hour of the week, kept with every change, so that years are summed in milliseconds.
 * Days and hours are those of the zone that the author is in now: after a move all of it is cut anew. Whoever asks names the author,
 * and sees only theirs.
 */
public interface Sums extends Echo {
    /** A day before any entry. */
    LocalDate EVER = LocalDate.EPOCH;

    /** Sums by day and kind from one day (inclusive) to another (exclusive), oldest first. */
    List<DaySum> days(String author, LocalDate from, LocalDate to);

    /** Noes told apart by what they were about, from one day (inclusive) to another (exclusive), in no particular order. */
    List<Tally> noes(String author, LocalDate from, LocalDate to);

    /** How often something happened from one day (inclusive) to another (exclusive). */
    int count(String author, Happened what, LocalDate from, LocalDate to);

    /** Sums by weekday, hour and kind over whole months, from the one that holds a day (inclusive) to the one of another (exclusive). */
    List<SlotSum> slots(String author, LocalDate from, LocalDate to);
}
