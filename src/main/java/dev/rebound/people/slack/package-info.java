/**
 * Asking Slack about people.
 *
 * <p>A door: may import {@code people}, the Slack client and the kit; only wiring calls {@code Directory}.
 */
@NullMarked
package dev.rebound.people.slack;

import org.jspecify.annotations.NullMarked;
