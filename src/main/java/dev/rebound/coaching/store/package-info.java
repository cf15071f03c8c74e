/**
 * What people said about reframes, and the sentences that they wrote themselves, in the database.
 *
 * <p>A door: may import {@code coaching}, {@code logbook} and {@code privacy}. Only wiring calls {@code CoachTables}.
 */
@NullMarked
package dev.rebound.coaching.store;

import org.jspecify.annotations.NullMarked;
