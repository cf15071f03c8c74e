/**
 * {@code /rebound listen}, its forms, and the message to whoever is asked.
 *
 * <p>A door: may import {@code listen}, {@code people}, {@code playbook}, {@code privacy}, {@code diagnosis} and the kit; only wiring
 * calls {@code ListenDoor}.
 */
@NullMarked
package dev.rebound.listen.slack;

import org.jspecify.annotations.NullMarked;
