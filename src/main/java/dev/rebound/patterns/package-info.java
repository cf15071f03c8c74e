/**
 * What half a year of somebody's own entries shows, where it is a pattern and not luck ({@code P6}, {@code P26}, {@code P36}).
 *
 * <p>Looked for once a week at most, over whole months up to that day. A rep whose calls are pure chance is shown anything in one half-year
 * out of a hundred: that chance is divided by 26 looks and by the number of groups that are compared (Bonferroni; O. J. Dunn, "Multiple
 * comparisons among means", Journal of the American Statistical Association 56 (1961), 52–64), and each comparison is exact. So a
 * pattern takes a plain difference and hundreds of calls, and is then told with its counts, once, and later when asked for. Brush-offs
 * count against nobody's pitch: they are what ended before it.
 *
 * <p>May import: {@code java.*}, JSpecify, {@code logbook}, {@code figures}, {@code people}, {@code playbook}, {@code taxonomy} and {@code
 * home.Section}.
 */
@NullMarked
package dev.rebound.patterns;

import org.jspecify.annotations.NullMarked;
