/**
 * What numbers allow to be said: intervals, and when there are too few to say anything.
 *
 * <p>May import: {@code java.*} and JSpecify. Every feature may import it.
 */
@NullMarked
package dev.rebound.figures;

import org.jspecify.annotations.NullMarked;
