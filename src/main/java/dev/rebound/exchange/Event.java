package dev.rebound.exchange;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that another tool is to hear.
 *
 * @param id by which the other tool tells a repeat from news
 * @param body JSON
 * @param tries how often it was not taken so far
 * @param expires when it is given up
 */
public record Event(UUID id, Words body, int tries, Instant expires) {}
