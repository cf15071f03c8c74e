/**
 * What a report of abuse looks like in Slack: to whom it was sent, and to who sent it.
 *
 * <p>A door: may import {@code abuse}, {@code diagnosis}, {@code logbook}, {@code people}, {@code playbook}, {@code privacy} and the kit; only wiring calls {@code AbuseDoor}.
 */
@NullMarked
package dev.rebound.abuse.slack;

import org.jspecify.annotations.NullMarked;
