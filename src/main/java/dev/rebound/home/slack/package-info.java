/**
 * Home's door to Slack: draws {@link dev.rebound.home.Page} as App Home after each answer that changes it, and answers the bare
 * {@code /rebound}.
 *
 * <p>A door: may import {@code home}, the rooms {@code people} and {@code playbook}, and the kit {@code slack}. Only wiring calls
 * {@code HomeDoor}.
 */
@NullMarked
package dev.rebound.home.slack;

import org.jspecify.annotations.NullMarked;
