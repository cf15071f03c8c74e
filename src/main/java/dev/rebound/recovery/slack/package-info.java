/**
 * {@code /rebound share}: the form, how it will look, the message in the team's channel, and the way back.
 *
 * <p>A door: may import {@code recovery}, {@code people}, {@code playbook}, {@code diagnosis}, {@code privacy} and the kit; only wiring
 * calls {@code RecoveryDoor}.
 */
@NullMarked
package dev.rebound.recovery.slack;

import org.jspecify.annotations.NullMarked;
