/**
 * What numbers allow to be said: intervals, when there are too few to say anything, and the small-group rule ({@code SmallGroup} for one
 * figure, {@code History} for what can be worked out from several, {@code Telling} for all of one week).
 *
 * <p>May import: {@code java.*} and JSpecify. Every feature may import it.
 */
@NullMarked
package dev.rebound.figures;

import org.jspecify.annotations.NullMarked;
