/**
 * The webhook's jobs, which outlive a restart: ids alone.
 *
 * <p>A door: may import {@code exchange}, the kit {@code slack} and the scheduler; only wiring calls {@code HookJobs}.
 */
@NullMarked
package dev.rebound.exchange.clock;

import org.jspecify.annotations.NullMarked;
