/**
 * The coach: from a diagnosis and what is known about the person's days to one true sentence, one line to say and one next step.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy} and {@code playbook}. Features contribute facts through
 * {@link dev.rebound.coaching.Evidence}.
 */
@NullMarked
package dev.rebound.coaching;

import org.jspecify.annotations.NullMarked;
