/**
 * Experiments in the database: tables {@code experiment}, its words sealed, and {@code experiment_call}.
 *
 * <p>A door: may import {@code experiment}, {@code privacy}, Panache and JPA; only wiring calls {@code ExperimentTables}.
 */
@NullMarked
package dev.rebound.experiment.store;

import org.jspecify.annotations.NullMarked;
