package dev.rebound.talk;

import java.util.UUID;

/**
 * Somebody who was asked; it is known as long as the ask is open.
 *
 * @param id names the message that they have
 * @param peer the Slack user
 */
public record Asked(UUID id, UUID talk, String peer) {}
