package dev.rebound.reject;

import dev.rebound.logbook.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Texts that wait for their writer to say what they are; a day at most, sealed, and for their writer alone. */
public interface Held {
    /**
     * One waiting text.
     *
     * @param at when it was reported
     */
    record Text(UUID id, String author, Source source, String text, Instant at) {}

    /** Keeps a text waiting. */
    void keep(Text text);

    /** Takes a text out, so that it can be taken once. */
    Optional<Text> take(String author, UUID id);

    /** Reads a text that goes on waiting. */
    Optional<Text> read(String author, UUID id);

    /** Forgets what waited for longer; returns how many. */
    int forgetBefore(Instant moment);
}
