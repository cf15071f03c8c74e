package dev.rebound.patterns;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a group stood out once.
 *
 * @param author the Slack user whose calls they are, and nobody else's
 * @param more whether it got past the opener more often than others
 * @param week the Monday of the week in which it was found
 */
public record Found(UUID id, String author, Group group, boolean more, LocalDate week) {}
