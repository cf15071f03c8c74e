/**
 * What somebody chose to do in a day or a week, and how far they are ({@code P20}, {@code P21}). It is about what they do, never about
 * what others say; one that was met is said once, one that was not without a word, and no day is compared with another.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code people}, {@code playbook}, {@code privacy}, {@code calendar}, {@code
 * nudges}, {@code diagnosis} and {@code home.Section}.
 */
@NullMarked
package dev.rebound.goals;

import org.jspecify.annotations.NullMarked;
