/**
 * {@code /rebound checkins}, its form, and the way back from a pause.
 *
 * <p>A door: may import {@code wishes}, {@code people}, {@code playbook} and the kit; only wiring calls {@code WishDoor}.
 */
@NullMarked
package dev.rebound.wishes.slack;

import org.jspecify.annotations.NullMarked;
