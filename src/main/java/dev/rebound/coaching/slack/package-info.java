/**
 * The doors of the coach to Slack: a sentence of one's own, written, read again, changed and taken out.
 *
 * <p>A door: may import {@code coaching}, {@code people}, {@code playbook} and the kit {@code slack}. Only wiring calls {@code
 * CoachListeners}. The buttons below a card are listened to where cards are drawn.
 */
@NullMarked
package dev.rebound.coaching.slack;

import org.jspecify.annotations.NullMarked;
