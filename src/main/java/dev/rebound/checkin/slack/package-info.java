/**
 * Check-ins in Slack: the group direct message of each group, its first message, the question whether they met, and what one person
 * alone is told.
 *
 * <p>A door: may import {@code checkin}, {@code playbook}, {@code people} and the kit. Nothing in it reads what anybody wrote.
 */
@NullMarked
package dev.rebound.checkin.slack;

import org.jspecify.annotations.NullMarked;
