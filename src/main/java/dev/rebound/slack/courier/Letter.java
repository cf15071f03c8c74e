package dev.rebound.slack.courier;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * One message under way.
 *
 * @param lane among whose letters it keeps its place
 * @param address a channel, a user or a response URL, which is a secret
 * @param payload JSON for Slack
 * @param expires when it is given up
 * @param tries how often Slack could not take it so far
 */
public record Letter(UUID id, Kind kind, String lane, Words address, Words payload, Instant expires, int tries) {
    /** How often a letter is tried before it gives way to the others of its lane, or is given up. */
    public static final int MOST_TRIES = 20;
}
