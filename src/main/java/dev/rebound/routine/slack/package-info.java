/**
 * {@code /rebound routine}, its form, and <em>Start</em> under the daily mindset. What comes unasked is drawn by the budget's door.
 *
 * <p>A door: may import {@code routine}, {@code nudges}, {@code people}, {@code playbook} and the kit; only wiring calls {@code
 * RoutineDoor}.
 */
@NullMarked
package dev.rebound.routine.slack;

import org.jspecify.annotations.NullMarked;
