/**
 * Reads files of calls and takes them back, as jobs that outlive a restart: ids alone.
 *
 * <p>A door: may import {@code calls}, the kit {@code slack} and the scheduler; only wiring calls {@code CallJobs}.
 */
@NullMarked
package dev.rebound.calls.clock;

import org.jspecify.annotations.NullMarked;
