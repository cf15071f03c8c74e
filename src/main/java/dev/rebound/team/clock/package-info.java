/**
 * Asks people in, and asks Slack daily about whoever teams depend on: ids alone.
 *
 * <p>A door: may import {@code team}, {@code people}, the scheduler and the kit; only wiring calls {@code TeamJobs}.
 */
@NullMarked
package dev.rebound.team.clock;

import org.jspecify.annotations.NullMarked;
