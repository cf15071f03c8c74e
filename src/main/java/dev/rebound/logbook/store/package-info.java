/**
 * The entries in the database. What people wrote is sealed in columns apart from labels and counts; names are found again by their
 * fingerprints, so no query looks inside anybody's words.
 *
 * <p>A door: may import {@code logbook}, {@code taxonomy}, {@code privacy}, Panache and JPA; only wiring calls {@code
 * LogbookTables}.
 */
@NullMarked
package dev.rebound.logbook.store;

import org.jspecify.annotations.NullMarked;
