/**
 * What people gave to their teams, in the database; the words are sealed.
 *
 * <p>A door: may import {@code recovery}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code RecoveryStore}.
 */
@NullMarked
package dev.rebound.recovery.store;

import org.jspecify.annotations.NullMarked;
