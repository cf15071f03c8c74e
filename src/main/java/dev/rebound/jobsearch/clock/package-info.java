/**
 * What is told on a later day: jobs that carry ids and a date, and that tell nothing once the date was changed or the thing was let go.
 *
 * <p>A door: may import {@code jobsearch}, {@code people}, the scheduler and the kit {@code slack}; only wiring calls {@code Mornings}.
 */
@NullMarked
package dev.rebound.jobsearch.clock;

import org.jspecify.annotations.NullMarked;
