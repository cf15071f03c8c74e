/**
 * The ends of breaks and of runs as scheduled work: ids and moments alone.
 *
 * <p>A door: may import {@code nudges}, the kit {@code slack} and the scheduler; only wiring calls {@code Timers}.
 */
@NullMarked
package dev.rebound.nudges.clock;

import org.jspecify.annotations.NullMarked;
