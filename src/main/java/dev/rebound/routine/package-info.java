/**
 * Routines ({@code P15}), the daily mindset ({@code P12}) and the note at the end of the week: what a person chose or wrote, and what
 * is said of it at their hour. Whether and when it goes is decided by {@code nudges}.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code nudges}, {@code calendar}, {@code people}, {@code playbook}, {@code logbook}, {@code
 * coaching}, {@code taxonomy}, {@code privacy.Words}, {@code home.Section}.
 */
@NullMarked
package dev.rebound.routine;

import org.jspecify.annotations.NullMarked;
