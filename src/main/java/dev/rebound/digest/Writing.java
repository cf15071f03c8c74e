package dev.rebound.digest;

import dev.rebound.logbook.Sums;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the digest of a team's week, and keeps what the rule has to know of it. */
public final class Writing {
    private final Roster roster;
    private final Gathering gathering;
    private final Digests digests;

    public Writing(Roster roster, Sums sums, Digests digests) {
        this.roster = roster;
        gathering = new Gathering(sums);
        this.digests = digests;
    }

    /**
     * The digest of a week; to be called once for each team, in the transaction that sends it, since it counts as told from then on.
     * Of small teams that share one, the first to come has it counted, and the others read the same.
     *
     * @param team whose channel it goes to
     * @param monday the first day of a week that is over
     * @param offered what people gave to the team in it; it stays the team's own
     */
    public Edition write(UUID team, LocalDate monday, List<Offered> offered) {
        var pool = roster.sharing(team, monday);
        digests.forgetBefore(monday.minusWeeks(Posted.WEEKS));
        var digest = pool.isShared() ? shared(pool, monday).offering(offered) : counted(pool, monday, offered);
        var others = pool.others(team);
        var next = roster.sharing(team, monday.plusWeeks(1)).others(team);
        return new Edition(digest, others, next.equals(others) ? Optional.empty() : Optional.of(next));
    }

    private Digest shared(Pool pool, LocalDate monday) {
        return digests.shown(pool.key(), monday).orElseGet(() -> {
            var fresh = counted(pool, monday, List.of());
            digests.show(pool.key(), fresh);
            return fresh;
        });
    }

    private Digest counted(Pool pool, LocalDate monday, List<Offered> offered) {
        var people = people(pool, monday);
        var kept = digests.since(monday.minusWeeks(Posted.WEEKS)).stream()
                .filter(posted -> posted.team().equals(pool.key()) || matters(posted, monday, people))
                .collect(Collectors.partitioningBy(posted -> posted.team().equals(pool.key())));
        var history = gathering.history(kept.getOrDefault(true, List.of()), kept.getOrDefault(false, List.of()));
        var digest = Digest.of(new TeamWeek(monday, gathering.week(people, monday), offered), history);
        digests.add(Posted.of(pool.key(), digest));
        return digest;
    }

    /** Groups that share nobody with this one tell nothing about it, but of the same week they may beside a third. */
    private static boolean matters(Posted posted, LocalDate monday, Set<String> people) {
        return posted.monday().equals(monday) || !Collections.disjoint(posted.people(), people);
    }

    /** Whoever is in two of the teams is counted once. */
    private Set<String> people(Pool pool, LocalDate monday) {
        return pool.names().keySet().stream()
                .flatMap(one -> roster.counted(one, monday).stream())
                .collect(Collectors.toSet());
    }
}
