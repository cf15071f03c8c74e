/**
 * Goals in the database; own names are sealed, and found again by fingerprints.
 *
 * <p>A door: may import {@code goals}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code GoalStore}.
 */
@NullMarked
package dev.rebound.goals.store;

import org.jspecify.annotations.NullMarked;
