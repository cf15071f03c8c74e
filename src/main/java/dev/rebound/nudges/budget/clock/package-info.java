/**
 * The one job that looks after each person who wants something unasked. It carries ids alone.
 *
 * <p>A door: may import {@code nudges}, {@code people}, the scheduler and the kit; only wiring calls {@code Watch}.
 */
@NullMarked
package dev.rebound.nudges.budget.clock;

import org.jspecify.annotations.NullMarked;
