/**
 * Follow-ups on disk; names are sealed, and what was said stays in the book.
 *
 * <p>A door: may import {@code followup}, {@code logbook}, {@code privacy} and Panache; only wiring calls {@code FollowUpTables}.
 */
@NullMarked
package dev.rebound.followup.store;

import org.jspecify.annotations.NullMarked;
