/**
 * The do-not-contact list in the database: tables {@code prospect_stop}, {@code prospect_stop_report} and {@code prospect_decision}, and who looks after whom, {@code prospect_owner},
 * names sealed, found again by keyed prints.
 *
 * <p>A door: may import {@code prospects}, {@code privacy}, Panache and JPA; only wiring calls {@code ProspectTables}.
 */
@NullMarked
package dev.rebound.prospects.store;

import org.jspecify.annotations.NullMarked;
