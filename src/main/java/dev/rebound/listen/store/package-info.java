/**
 * Listens in the database; all words are sealed.
 *
 * <p>A door: may import {@code listen}, {@code privacy}, Panache and JPA; only wiring calls {@code ListenStore}.
 */
@NullMarked
package dev.rebound.listen.store;

import org.jspecify.annotations.NullMarked;
