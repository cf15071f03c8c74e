package dev.rebound.exchange;

import java.time.Instant;

/** The line to other tools' servers. */
public interface Line {
    /** Whether this is an address that may be spoken to, as far as can be known now. */
    boolean isFit(String address);

    /** A secret nobody can guess, fit to be copied. */
    String freshSecret();

    /**
     * Sends an event once, signed for that moment; never throws for what the network or the other side does.
     *
     * @return whether it was taken
     */
    boolean send(Hook hook, Event event, Instant now);
}
