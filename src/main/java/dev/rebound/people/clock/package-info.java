/**
 * The job that asks about a person after the request that met them is answered.
 *
 * <p>A door: may import {@code people}, the scheduler and the kit; only wiring calls {@code AskLater}.
 */
@NullMarked
package dev.rebound.people.clock;

import org.jspecify.annotations.NullMarked;
