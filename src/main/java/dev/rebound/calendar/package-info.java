/**
 * Local time that is right: when a local hour comes in a zone, across clock changes, and the ledger of what went out on which local
 * day, so that a thing goes out once with two processes or after a restart; and moments as a calendar file.
 *
 * <p>May import: {@code java.*}, JSpecify. A room of knowledge: every feature may import it.
 */
@NullMarked
package dev.rebound.calendar;

import org.jspecify.annotations.NullMarked;
