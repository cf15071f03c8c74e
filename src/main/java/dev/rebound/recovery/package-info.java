/**
 * A story of how somebody came back, or a lesson, given to one of their teams in its channel: with their name or without it, seen
 * beforehand as it will stand there, and taken back whenever they like ({@code P11}).
 *
 * <p>Without a name it goes out on a half hour, whatever else happens then, so that nobody can tell from who was there whose it is; and
 * only where five people or more said yes to the team, at that moment too.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code people}, {@code playbook}, {@code logbook}, {@code privacy} and {@code home.Section}.
 */
@NullMarked
package dev.rebound.recovery;

import org.jspecify.annotations.NullMarked;
