/**
 * The people in the database.
 *
 * <p>A door: may import {@code people}, the kit, Panache and JPA; only wiring calls {@code MemberStore}.
 */
@NullMarked
package dev.rebound.people.store;

import org.jspecify.annotations.NullMarked;
