/**
 * {@code /rebound stats}: the figures as a message, drawn with Slack's own charts.
 *
 * <p>A door: may import {@code progress}, {@code people}, {@code playbook} and the kit; only wiring calls {@code ProgressDoor}.
 */
@NullMarked
package dev.rebound.progress.slack;

import org.jspecify.annotations.NullMarked;
