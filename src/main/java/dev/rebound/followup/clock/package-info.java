/**
 * Looks at follow-ups as scheduled work: ids and a day alone.
 *
 * <p>A door: may import {@code followup}, {@code playbook}, the kit {@code slack} and the scheduler; only wiring calls {@code Looks}.
 */
@NullMarked
package dev.rebound.followup.clock;

import org.jspecify.annotations.NullMarked;
