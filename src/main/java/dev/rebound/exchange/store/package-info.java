/**
 * The webhook in the database: tables {@code webhook} and {@code webhook_event}, address, secret and bodies sealed.
 *
 * <p>A door: may import {@code exchange}, {@code privacy}, Panache and JPA; only wiring calls {@code ExchangeTables}.
 */
@NullMarked
package dev.rebound.exchange.store;

import org.jspecify.annotations.NullMarked;
