package dev.rebound.reject;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import java.time.Instant;

/**
 * A report before it is read.
 *
 * @param text as typed, 0 to 40,000 characters
 * @param typed who it was, as far as a form told
 * @param at when it happened
 */
public record Draft(Member author, Source source, String text, Prospect typed, Instant at) {}
