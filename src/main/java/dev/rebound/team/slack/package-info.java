/**
 * {@code /rebound team}, its forms, the question to each person asked in, and what Slack says of a channel.
 *
 * <p>A door: may import {@code team}, {@code people}, {@code playbook}, {@code calendar}, {@code diagnosis} and the kit; only wiring calls {@code
 * TeamDoor}.
 */
@NullMarked
package dev.rebound.team.slack;

import org.jspecify.annotations.NullMarked;
