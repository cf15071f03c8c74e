package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * What one entry says in its author's words, without the labels.
 *
 * @param text empty for taps
 * @param company empty when it is not known
 * @param person empty when it is not known
 */
public record Written(UUID id, Instant at, Words text, Words company, Words person) {}
