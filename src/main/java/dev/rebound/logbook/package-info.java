/**
 * The book of what happened: rejections, with their parts, in the rep's own words, which are theirs alone ({@code P1}, {@code
 * P40}).
 *
 * <p>May import: {@code java.*}, JSpecify, {@code taxonomy}, {@code privacy.Words}.
 */
@NullMarked
package dev.rebound.logbook;

import org.jspecify.annotations.NullMarked;
