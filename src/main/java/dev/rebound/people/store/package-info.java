/**
 * The people in the database.
 *
 * <p>A door: may import {@code people}, {@code privacy}, the kit, Panache and JPA; only wiring calls {@code PeopleTables}.
 */
@NullMarked
package dev.rebound.people.store;

import org.jspecify.annotations.NullMarked;
