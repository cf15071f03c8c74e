/**
 * Looks and what they found; what a rep typed is sealed, and found again by fingerprints.
 *
 * <p>A door: may import {@code patterns}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code LookStore}.
 */
@NullMarked
package dev.rebound.patterns.store;

import org.jspecify.annotations.NullMarked;
