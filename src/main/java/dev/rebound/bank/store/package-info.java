/**
 * The motivation bank in the database: table {@code bank_entry}, its words sealed.
 *
 * <p>A door: may import {@code bank}, {@code logbook}, {@code privacy}, Panache and JPA; only wiring calls {@code BankTables}.
 */
@NullMarked
package dev.rebound.bank.store;

import org.jspecify.annotations.NullMarked;
