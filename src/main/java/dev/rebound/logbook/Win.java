package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * A yes or a good moment ({@code P21}).
 *
 * @param text in the rep's words, empty for a tap
 */
public record Win(UUID id, String author, Instant at, Words text) implements Logged {
    /** Whether it was a tap: a yes of which nothing more is known. */
    public boolean isTap() {
        return text.text().isEmpty();
    }
}
