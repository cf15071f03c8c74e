package dev.rebound.digest;

import dev.rebound.people.Team;
import dev.rebound.people.Teams;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and changes who shares a digest; whatever changes does so from the next week on. */
record PoolBook(Teams teams, Pools pools, PoolLetter.Post post) {
    private static final Duration OPEN = Duration.ofDays(14);

    /** Those who share with this team from the next week on, by what is agreed so far, itself among them. */
    Set<UUID> together(UUID team, Instant now) {
        return sharing().with(team, Sharing.nextWeek(now)).stream()
                .filter(one -> one.equals(team) || teams.find(one).isPresent())
                .collect(Collectors.toSet());
    }

    private Sharing sharing() {
        return new Sharing(pools.all());
    }

    /** The question that this team is in. */
    Optional<PoolAsk> open(UUID team, Instant now) {
        return asks(now).stream().filter(ask -> ask.teams().contains(team)).findFirst();
    }

    Optional<PoolAsk> find(UUID id, Instant now) {
        return asks(now).stream().filter(ask -> ask.id().equals(id)).findFirst();
    }

    private List<PoolAsk> asks(Instant now) {
        return pools.asks().stream()
                .filter(ask -> ask.at().plus(OPEN).isAfter(now))
                .toList();
    }

    /** Takes out the questions that nobody answered in time. */
    void forgetOld(Instant now) {
        var open = asks(now);
        pools.asks().stream().filter(ask -> !open.contains(ask)).forEach(ask -> pools.remove(ask.id()));
    }

    /** These share one from the next week on, in a pool of their own; one team alone shares with nobody. */
    void share(Set<UUID> group, Instant now) {
        var pool = group.size() < 2 ? Optional.<UUID>empty() : Optional.of(UUID.randomUUID());
        group.forEach(team -> pools.put(new Pools.Share(team, pool, Sharing.nextWeek(now))));
    }

    void tell(UUID team, PoolLetter letter) {
        post.send(team, letter);
    }

    /** In alphabetical order. */
    List<String> names(Collection<UUID> of) {
        return of.stream()
                .flatMap(team -> teams.find(team).stream())
                .map(Team::name)
                .sorted()
                .toList();
    }
}
