/**
 * {@code /rebound talk}, the quiet ask with its buttons, and what both people are told.
 *
 * <p>A door: may import {@code talk}, {@code checkin}, {@code diagnosis}, {@code people}, {@code playbook} and the kit; only wiring
 * calls {@code TalkDoor}.
 */
@NullMarked
package dev.rebound.talk.slack;

import org.jspecify.annotations.NullMarked;
