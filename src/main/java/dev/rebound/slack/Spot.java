package dev.rebound.slack;

/**
 * Where a message stands in Slack.
 *
 * @param channel the conversation's id
 * @param ts the message's own id in it
 */
public record Spot(String channel, String ts) {}
