package dev.rebound.slack;

/**
 * The sentences the kit itself says when something is in the way; the words live in resources.
 *
 * @param startingUp Slack has not told yet which workspace this is
 * @param notSaved it could not be saved; a command's text follows it
 */
public record Apologies(String startingUp, String notSaved) {}
