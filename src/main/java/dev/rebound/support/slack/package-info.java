/**
 * The way to people to talk to, to exit lines and to the text that is kept nowhere, in Slack.
 *
 * <p>A door: may import {@code support}, the rooms it imports, and the kit {@code slack}. Only wiring calls {@code
 * SupportListeners}.
 */
@NullMarked
package dev.rebound.support.slack;

import org.jspecify.annotations.NullMarked;
