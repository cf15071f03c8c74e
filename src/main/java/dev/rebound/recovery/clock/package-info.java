/**
 * The job that posts what was given when its moment has come.
 *
 * <p>A door: may import {@code recovery}, {@code people}, the kit and the scheduler.
 */
@NullMarked
package dev.rebound.recovery.clock;

import org.jspecify.annotations.NullMarked;
