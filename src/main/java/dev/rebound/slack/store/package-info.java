/**
 * The kit's tables: requests answered, messages under way, and which workspace a session belongs to.
 *
 * <p>A door: may import {@code slack}, {@code privacy}, Panache and JPA.
 */
@NullMarked
package dev.rebound.slack.store;

import org.jspecify.annotations.NullMarked;
