/**
 * A workspace's people and its members' countries in the database.
 *
 * <p>A door: may import {@code support}, {@code privacy}, the kit, Panache and JPA; only wiring calls {@code ChoiceStore}.
 */
@NullMarked
package dev.rebound.support.store;

import org.jspecify.annotations.NullMarked;
