package dev.rebound.slack.courier;

import dev.rebound.slack.Spot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters of the current workspace that Slack has not taken yet, and how each lane stands. */
public interface Outbox {
    /** Puts a letter behind the others of its lane. */
    void put(Letter letter);

    /** Takes the waiting {@link Kind#REPLACE} letters of a lane away: a newer one says it all. */
    void supersede(String lane);

    /** The pace of a lane, kept from everybody else until the transaction ends. */
    Pace hold(String lane);

    /** Sets the pace of a lane that is held. */
    void pace(String lane, Pace pace);

    /** The letter that is first in a lane; one that was tried {@link Letter#MOST_TRIES} times is behind the others. */
    Optional<Letter> first(String lane);

    /** How many letters wait in this lane before that one; 0 when it is gone. */
    int before(String lane, UUID letter);

    /** Takes a letter away: Slack has it. */
    void taken(UUID letter);

    /** Remembers where a message stands that may be changed. */
    void stands(UUID name, Spot spot);

    /** Remembers where a message stands until it is taken away. */
    void lasts(UUID name, Spot spot);

    /** Forgets where a message stood. */
    void isGone(UUID name);

    /** Where the message of that name stands. */
    Optional<Spot> spot(UUID name);

    /** Counts a try that Slack could not take. */
    void tried(UUID letter);

    /** Gives a letter up: its words go, that it was and what was wrong stays. */
    int bury(UUID letter, String fault);

    /** Gives up all letters whose time is over; returns how many. */
    int buryExpired(Instant now);

    /** How many letters were given up and are still on record. */
    long dead();

    /** Forgets letters given up, where messages stand that are not there to stay, and lanes not used, before these moments. */
    void forget(Instant buriedBefore, Instant unusedBefore);
}
