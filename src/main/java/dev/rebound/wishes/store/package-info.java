/**
 * Wishes in tables {@code wish}, {@code wish_apart} and {@code wish_mentor}.
 *
 * <p>A door: may import {@code wishes}, {@code checkin}, {@code people}, JPA, Panache and the kit; only wiring calls {@code WishStore}.
 */
@NullMarked
package dev.rebound.wishes.store;

import org.jspecify.annotations.NullMarked;
