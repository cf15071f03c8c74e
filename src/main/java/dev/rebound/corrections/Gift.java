package dev.rebound.corrections;

import dev.rebound.privacy.Words;
import java.util.UUID;

/**
 * A copy of an entry's words that its author gave.
 *
 * @param id tells two copies apart, and says nothing about who gave them or when
 * @param author so that it can be taken back, and goes with its author; never shown
 * @param entry so that it goes with its entry; never shown
 * @param text with the names that its entry knows left out
 * @param labels as they were when it was given
 */
public record Gift(UUID id, String author, UUID entry, Words text, Correction labels) {
    Gift saying(Words other) {
        return new Gift(id, author, entry, other, labels);
    }
}
