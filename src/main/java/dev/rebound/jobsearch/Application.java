package dev.rebound.jobsearch;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application that was sent.
 *
 * @param name of the company or the role, in its author's words; may be empty
 * @param remindOn the day of the one reminder that its author asked for, or null
 * @param open false once it ended or was let go
 */
public record Application(
        UUID id,
        String author,
        Instant at,
        Words name,
        Stage stage,
        @Nullable LocalDate remindOn,
        boolean open) {
    /** The same application, further on: whoever answered needs no reminder. */
    public Application at(Stage reached) {
        return new Application(id, author, at, name, reached, null, open);
    }

    /** The same application with a reminder on that day. */
    public Application remindedOn(LocalDate day) {
        return new Application(id, author, at, name, stage, day, open);
    }

    /** The same application with its one reminder behind it. */
    public Application reminded() {
        return new Application(id, author, at, name, stage, null, open);
    }

    /** The same application, ended or let go. */
    public Application closed() {
        return new Application(id, author, at, name, stage, null, false);
    }
}
