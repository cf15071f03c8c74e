/**
 * Rounds of check-ins, their groups and who was in them, in the database.
 *
 * <p>A door: may import {@code checkin}, Panache and JPA; only wiring calls {@code MeetingStore}.
 */
@NullMarked
package dev.rebound.checkin.store;

import org.jspecify.annotations.NullMarked;
