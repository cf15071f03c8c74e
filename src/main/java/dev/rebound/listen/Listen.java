package dev.rebound.listen;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call that somebody wants an ear for.
 *
 * @param author the Slack user whose call it is
 * @param listener the Slack user who was asked; empty for listening alone, and where they left
 * @param call a link or a moment, in the author's words
 * @param heard what was heard, or null while there is no answer
 */
public record Listen(
        UUID id,
        String author,
        String listener,
        Words call,
        Words question,
        Instant at,
        @Nullable Heard heard) {
    /**
     * An answer in three parts, any of which may be empty: keep, change and try; alone where it turned, the word and the pace.
     *
     * @param alone whether the author gave it to themselves
     */
    public record Heard(Words first, Words second, Words third, boolean alone) {
        /** Whether nothing was written. */
        public boolean isEmpty() {
            return first.text().isBlank()
                    && second.text().isBlank()
                    && third.text().isBlank();
        }
    }

    /** The same with an answer. */
    public Listen with(Heard answer) {
        return new Listen(id, author, listener, call, question, at, answer);
    }
}
