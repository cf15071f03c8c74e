/**
 * The doors of wins to Slack: one win, opened and taken out.
 *
 * <p>A door: may import {@code win}, {@code logbook}, {@code people}, {@code playbook} and the kit {@code slack}. Only wiring calls
 * {@code WinListeners}.
 */
@NullMarked
package dev.rebound.win.slack;

import org.jspecify.annotations.NullMarked;
