/**
 * Asks in the database.
 *
 * <p>A door: may import {@code talk}, Panache and JPA; only wiring calls {@code TalkStore}.
 */
@NullMarked
package dev.rebound.talk.store;

import org.jspecify.annotations.NullMarked;
