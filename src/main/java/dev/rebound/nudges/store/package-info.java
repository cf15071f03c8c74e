/**
 * Breaks, runs and what was said beside answers, in the database: rows go as soon as they have served.
 *
 * <p>A door: may import {@code nudges}, Panache and JPA; only wiring calls {@code NudgesTables}.
 */
@NullMarked
package dev.rebound.nudges.store;

import org.jspecify.annotations.NullMarked;
