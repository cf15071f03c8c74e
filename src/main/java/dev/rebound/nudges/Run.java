package dev.rebound.nudges;

import java.time.Instant;
import java.util.UUID;

/**
 * A run in which a card was held back, until it is summed up.
 *
 * @param begunAt the start of its stretch
 */
public record Run(UUID id, String author, Instant begunAt) {}
