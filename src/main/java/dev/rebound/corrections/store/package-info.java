/**
 * Corrections in the database: sums are made there, over labels and people alone, and what people gave lies sealed in a table of its
 * own, which loses a row with its entry.
 *
 * <p>A door: may import {@code corrections}, {@code logbook}, {@code taxonomy}, {@code people}, {@code privacy}, Panache and JPA; only wiring calls
 * {@code CorrectionTables}.
 */
@NullMarked
package dev.rebound.corrections.store;

import org.jspecify.annotations.NullMarked;
