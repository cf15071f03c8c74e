/**
 * The job search in the database: who is on the track, applications with their sealed names, and steps taken.
 *
 * <p>A door: may import {@code jobsearch}, {@code privacy}, Panache and JPA; only wiring calls {@code SearchTables}.
 */
@NullMarked
package dev.rebound.jobsearch.store;

import org.jspecify.annotations.NullMarked;
