package dev.rebound.calls;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that somebody handed over.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param address where Slack keeps it; null once it was read
 */
public record Import(
        UUID id,
        String author,
        Instant askedAt,
        State state,
        @Nullable Words address) {
    /** How far it got. */
    public enum State {
        /** It is to be read. */
        ASKED,

        /** Its calls count. */
        DONE,

        /** Its calls are being taken out again. */
        TAKEN_BACK
    }
}
