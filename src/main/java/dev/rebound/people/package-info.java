/**
 * The people who use Rebound, as far as it needs to know them: their zone and hours, whether they belong here, and whether
 * they were told what it is.
 *
 * <p>May import: {@code java.*}, JSpecify and {@code calendar}.
 */
@NullMarked
package dev.rebound.people;

import org.jspecify.annotations.NullMarked;
