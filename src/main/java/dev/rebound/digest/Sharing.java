package dev.rebound.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who shares one digest in which week, by what was agreed. */
record Sharing(List<Pools.Share> shares) {
    /**
     * The first week that what is said now holds for: the next, by UTC for every team, so that all of them change at once. It begins
     * half a week before its digest at the earliest, so no digest that went out is touched.
     */
    static LocalDate nextWeek(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The pool that this team is in in that week. */
    Optional<UUID> pool(UUID team, LocalDate monday) {
        return shares.stream()
                .filter(share -> share.team().equals(team) && !share.from().isAfter(monday))
                .max(Comparator.comparing(Pools.Share::from))
                .flatMap(Pools.Share::pool);
    }

    /** The teams that share with this one in that week, itself among them. */
    Set<UUID> with(UUID team, LocalDate monday) {
        var pool = pool(team, monday);
        return pool.isEmpty()
                ? Set.of(team)
                : shares.stream()
                        .map(Pools.Share::team)
                        .distinct()
                        .filter(one -> pool(one, monday).equals(pool))
                        .collect(Collectors.toSet());
    }
}
