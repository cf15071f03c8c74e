/**
 * The pad: a block of calls logged by taps, so that the numbers have a denominator ({@code P1}, {@code P20}). A tap writes the same
 * entries as the other ways in, and can be taken back.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy}, {@code logbook}, {@code people}, {@code playbook},
 * {@code privacy.Words}, {@code home.Section}.
 */
@NullMarked
package dev.rebound.tally;

import org.jspecify.annotations.NullMarked;
