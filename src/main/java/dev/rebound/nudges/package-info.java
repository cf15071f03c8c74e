/**
 * When to speak and when to be silent: stretches and runs, breaks that fit, and the budget of what comes unprompted ({@code
 * P13}–{@code P17}). Every feature with something to say unasked asks here first, so it counts as a room of knowledge.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code people}, {@code playbook}, {@code taxonomy}, {@code calendar} and
 * {@code home.Section}.
 */
@NullMarked
package dev.rebound.nudges;

import org.jspecify.annotations.NullMarked;
