/**
 * The pads and their taps in the database. A tap points at the entry it made or marked and goes with it, so a pad never counts what
 * was taken out elsewhere.
 *
 * <p>A door: may import {@code tally}, Panache and JPA; only wiring calls {@code PadStore}.
 */
@NullMarked
package dev.rebound.tally.store;

import org.jspecify.annotations.NullMarked;
