/**
 * What is kept of digests, in the database.
 *
 * <p>A door: may import {@code digest}, Panache and JPA; only wiring calls {@code DigestStore}.
 */
@NullMarked
package dev.rebound.digest.store;

import org.jspecify.annotations.NullMarked;
