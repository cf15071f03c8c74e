/**
 * Erasures as jobs, which outlive a restart: ids alone.
 *
 * <p>A door: may import {@code prospects}, the kit {@code slack} and the scheduler; only wiring calls {@code ProspectJobs}.
 */
@NullMarked
package dev.rebound.prospects.clock;

import org.jspecify.annotations.NullMarked;
