package dev.rebound.digest;

import java.util.Optional;

/**
 * Something that worked, which its author gave to the team: a kept line of an experiment, or a lesson.
 *
 * @param words the author's own
 * @param author their Slack user id, where they offered it with their name
 */
public record Offered(String words, Optional<String> author) {}
