/**
 * What may leave of the readings that people put right: sums over five or more of them, and, by its writer's own tap alone, the words
 * of one entry. {@link dev.rebound.corrections.Sum} cannot hold an exact number, and a {@link dev.rebound.corrections.Gift} holds no
 * name that its entry knows, and no date.
 *
 * <p>May import: {@code java.*}, JSpecify, the rooms {@code taxonomy playbook logbook privacy}, and the contribution interfaces
 * {@code home.Section} and {@code reject.CardAddition}.
 */
@NullMarked
package dev.rebound.corrections;

import org.jspecify.annotations.NullMarked;
