/**
 * What somebody's own figures tell them: a week in bars, noes for a yes, what the stated reasons were about ({@code P11}, {@code P19}).
 * Each figure is of what they logged, about themselves alone: no streak, no rank, nobody else's.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy}, {@code logbook}, {@code figures}, {@code people}, {@code playbook} and
 * {@code home.Section}.
 */
@NullMarked
package dev.rebound.progress;

import org.jspecify.annotations.NullMarked;
