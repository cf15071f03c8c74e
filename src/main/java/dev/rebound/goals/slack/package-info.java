/**
 * {@code /rebound goals} and the form on Home: what stands, to be removed, and one more.
 *
 * <p>A door: may import {@code goals}, {@code logbook}, {@code people}, {@code playbook}, {@code diagnosis} and the kit; only wiring
 * calls {@code GoalDoor}.
 */
@NullMarked
package dev.rebound.goals.slack;

import org.jspecify.annotations.NullMarked;
