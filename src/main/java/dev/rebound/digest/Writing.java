package dev.rebound.digest;

import dev.rebound.logbook.Sums;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
     * The digest of a week; to be called once for each, in the transaction that sends it, since it counts as told from then on.
     *
     * @param team whose channel it goes to; with small teams that share one, the one that stands for them
     * @param monday the first day of a week that is over
     * @param offered what people gave to the team in it
     */
    public Digest write(UUID team, LocalDate monday, List<Offered> offered) {
        var people = people(team, monday);
        digests.forgetBefore(monday.minusWeeks(Posted.WEEKS));
        var kept = digests.since(monday.minusWeeks(Posted.WEEKS)).stream()
                .filter(posted -> posted.team().equals(team) || matters(posted, monday, people))
                .collect(Collectors.partitioningBy(posted -> posted.team().equals(team)));
        var history = gathering.history(kept.getOrDefault(true, List.of()), kept.getOrDefault(false, List.of()));
        var digest = Digest.of(new TeamWeek(monday, gathering.week(people, monday), offered), history);
        digests.add(Posted.of(team, digest));
        return digest;
    }

    /** Groups that share nobody with this one tell nothing about it, but of the same week they may beside a third. */
    private static boolean matters(Posted posted, LocalDate monday, Set<String> people) {
        return posted.monday().equals(monday) || !Collections.disjoint(posted.people(), people);
    }

    /** Whoever is in two of the teams is counted once. */
    private Set<String> people(UUID team, LocalDate monday) {
        return roster.sharing(team).stream()
                .flatMap(one -> roster.counted(one, monday).stream())
                .collect(Collectors.toSet());
    }
}
