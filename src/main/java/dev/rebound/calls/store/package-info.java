/**
 * Files of calls in the database: tables {@code call_import} and {@code imported_call}; addresses are sealed, ids are fingerprints.
 *
 * <p>A door: may import {@code calls}, {@code privacy}, Panache and JPA; only wiring calls {@code CallTables}.
 */
@NullMarked
package dev.rebound.calls.store;

import org.jspecify.annotations.NullMarked;
