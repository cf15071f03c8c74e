package dev.rebound.reject;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Texts that wait for their writer to say what they are; a day at most, sealed, and for their writer alone. */
public interface Held {
    /**
     * One waiting text.
     *
     * @param times how many noes or wins it stands for, 1 to 200
     * @param typed who it was, as far as a form told
     * @param at when it happened
     */
    record Text(UUID id, String author, Source source, int times, String text, Prospect typed, Instant at) {
        /** The report that it is, once its writer has said so. */
        public Draft draft(Member writer) {
            return new Draft(writer, source, text, typed, at);
        }
    }

    /** Keeps a text waiting. */
    void keep(Text text);

    /** Takes a text out, so that it can be taken once. */
    Optional<Text> take(String author, UUID id);

    /** Reads a text that goes on waiting. */
    Optional<Text> read(String author, UUID id);

    /** Forgets all that waits for this author; returns how many. */
    int forget(String author);

    /** Forgets what was from before a moment; returns how many. */
    int forgetBefore(Instant moment);
}
