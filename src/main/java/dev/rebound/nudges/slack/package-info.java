/**
 * Breaks and runs in Slack: the buttons beside answers, and what is said when a break or a run is over. Handlers parse, call and ack.
 *
 * <p>A door: may import {@code nudges}, {@code people}, {@code playbook} and the kit {@code slack}; only wiring calls {@code
 * BreakDoor}.
 */
@NullMarked
package dev.rebound.nudges.slack;

import org.jspecify.annotations.NullMarked;
