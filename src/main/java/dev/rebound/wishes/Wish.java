package dev.rebound.wishes;

import dev.rebound.checkin.Peer.Away;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person wishes about being paired, as they said it.
 *
 * @param snoozedTo the first day on which they want to be in again, or null
 * @param away days off, or null
 * @param apart Slack users with whom they are never put together, up to {@link #MOST_APART}
 * @param mentees how many they can mentor, 0 to {@link #MOST_MENTEES}
 * @param mentor whether they would like a mentor
 */
public record Wish(@Nullable LocalDate snoozedTo, @Nullable Away away, Set<String> apart, int mentees, boolean mentor) {
    /** Nothing is wished. */
    public static final Wish NONE = new Wish(null, null, Set.of(), 0, false);

    /** With how many somebody can ask not to be put together. */
    public static final int MOST_APART = 10;

    /** How many somebody can mentor. */
    public static final int MOST_MENTEES = 5;

    public Wish {
        apart = Collections.unmodifiableSet(new LinkedHashSet<>(apart));
    }

    /** The same without days that are over. */
    public Wish on(LocalDate today) {
        var to = snoozedTo != null && snoozedTo.isAfter(today) ? snoozedTo : null;
        var off = away != null && !away.to().isBefore(today) ? away : null;
        return new Wish(to, off, apart, mentees, mentor);
    }
}
