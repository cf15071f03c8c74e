package dev.rebound.wishes;

import dev.rebound.checkin.Peer.Away;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a sent form says of somebody's wishes.
 *
 * @param from the first of the days off
 * @param to the last of them
 * @param apart Slack users
 * @param mentees 0 to {@link Wish#MOST_MENTEES}
 */
public record Asked(
        Optional<LocalDate> snoozedTo,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> apart,
        int mentees,
        boolean mentor) {
    public Asked {
        apart = List.copyOf(apart);
    }

    /** What can be wrong with it. */
    public enum Fault {
        /** The day on which they want to be in again is not ahead. */
        SNOOZE_OVER,

        /** There is a last day off and no first. */
        NO_FROM,

        /** There is a first day off and no last. */
        NO_TO,

        /** The last day off is before the first. */
        TO_BEFORE_FROM,

        /** All days off are over. */
        AWAY_OVER,

        /** More than {@link Wish#MOST_APART} people. */
        TOO_MANY,

        /** They named themselves. */
        ONESELF
    }

    /** What is wrong, in the order of the fields. */
    public List<Fault> faults(String user, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (snoozedTo.filter(day -> !day.isAfter(today)).isPresent()) {
            faults.add(Fault.SNOOZE_OVER);
        }
        away(today).ifPresent(faults::add);
        if (apart.contains(user)) {
            faults.add(Fault.ONESELF);
        } else if (apart.size() > Wish.MOST_APART) {
            faults.add(Fault.TOO_MANY);
        }
        return faults;
    }

    private Optional<Fault> away(LocalDate today) {
        if (from.isEmpty() != to.isEmpty()) {
            return Optional.of(from.isEmpty() ? Fault.NO_FROM : Fault.NO_TO);
        }
        if (to.filter(last -> last.isBefore(from.orElseThrow())).isPresent()) {
            return Optional.of(Fault.TO_BEFORE_FROM);
        }
        return to.filter(last -> last.isBefore(today)).map(over -> Fault.AWAY_OVER);
    }

    /** The wish of a form without faults. */
    public Wish wish() {
        var away = from.map(first -> new Away(first, to.orElseThrow())).orElse(null);
        return new Wish(snoozedTo.orElse(null), away, new LinkedHashSet<>(apart), mentees, mentor);
    }
}
