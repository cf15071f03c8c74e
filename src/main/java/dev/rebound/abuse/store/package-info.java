/**
 * Reports of abuse in the database: tables {@code abuse_report}, {@code abuse_person}, {@code abuse_decision}, {@code abuse_audit} and
 * {@code abuse_notice}; what was shared and written is sealed, names are found again by keyed prints.
 *
 * <p>The lines of the record point at rows of {@code abuse_person}, and nothing here changes them: whoever is erased loses that row,
 * and the line then tells that somebody did it.
 *
 * <p>A door: may import {@code abuse}, {@code prospects}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code
 * AbuseTables}.
 */
@NullMarked
package dev.rebound.abuse.store;

import org.jspecify.annotations.NullMarked;
