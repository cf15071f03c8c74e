package dev.rebound.calls;

import dev.rebound.logbook.Effort;
import dev.rebound.privacy.Words;
import java.time.Instant;

/**
 * A call of a file.
 *
 * @param external what the tool that it comes from calls it
 * @param kind one that is a dial
 */
public record Call(Words external, Instant at, Effort.Kind kind) {}
