/**
 * The coach: from a diagnosis and what is known about the person's days to one true sentence, one line to say and one next step.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy}, {@code playbook}, {@code privacy}, for words of danger {@code
 * diagnosis}, and {@code home.Section}. Features contribute facts through {@link dev.rebound.coaching.Evidence}; what people say
 * about reframes, and the sentences that they write themselves, are kept here.
 */
@NullMarked
package dev.rebound.coaching;

import org.jspecify.annotations.NullMarked;
