/**
 * Who wants what unasked, and which look after them is the present one, in the database. The budget's doors stand apart from those of
 * breaks and runs, for each has its own public class.
 *
 * <p>A door: may import {@code nudges}, Panache and JPA; only wiring calls {@code BudgetTables}.
 */
@NullMarked
package dev.rebound.nudges.budget.store;

import org.jspecify.annotations.NullMarked;
