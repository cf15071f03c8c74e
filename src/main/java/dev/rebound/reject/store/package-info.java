/**
 * Texts that wait for their writer's word, sealed.
 *
 * <p>A door: may import {@code reject}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code HeldStore}.
 */
@NullMarked
package dev.rebound.reject.store;

import org.jspecify.annotations.NullMarked;
