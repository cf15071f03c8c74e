/**
 * The ledger in the database.
 *
 * <p>A door: may import {@code calendar}, Panache and JPA; only wiring calls {@code LedgerStore}.
 */
@NullMarked
package dev.rebound.calendar.store;

import org.jspecify.annotations.NullMarked;
