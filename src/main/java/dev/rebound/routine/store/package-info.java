/**
 * Routines in the database; own words are sealed.
 *
 * <p>A door: may import {@code routine}, {@code privacy}, Panache and JPA; only wiring calls {@code RoutineStore}.
 */
@NullMarked
package dev.rebound.routine.store;

import org.jspecify.annotations.NullMarked;
