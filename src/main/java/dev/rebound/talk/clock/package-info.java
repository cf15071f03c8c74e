/**
 * Looks at asks as scheduled work: ids alone.
 *
 * <p>A door: may import {@code talk}, the kit {@code slack} and the scheduler; only wiring calls {@code TalkJobs}.
 */
@NullMarked
package dev.rebound.talk.clock;

import org.jspecify.annotations.NullMarked;
