package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who said yes to being paired in a team.
 *
 * @param snoozedTo the first day on which they want to be in again, or nothing
 * @param paused after rounds without an answer, until they come back
 * @param away days off, by their own word or by their calendar
 */
public record Peer(String user, @Nullable LocalDate snoozedTo, boolean paused, List<Away> away) {
    public Peer {
        away = List.copyOf(away);
    }

    /**
     * Days off.
     *
     * @param to the last of them, not before {@code from}
     */
    public record Away(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Somebody who is in and stays in. */
    public static Peer of(String user) {
        return new Peer(user, null, false, List.of());
    }

    /** Whether they are in a round of that day. */
    public boolean isIn(LocalDate day) {
        return !paused
                && (snoozedTo == null || !day.isBefore(snoozedTo))
                && away.stream().noneMatch(off -> off.holds(day));
    }
}
