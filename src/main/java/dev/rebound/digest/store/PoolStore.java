package dev.rebound.digest.store;

import dev.rebound.digest.PoolAsk;
import dev.rebound.digest.Pools;
import dev.rebound.digest.store.PoolAnswerRow.Part;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who shares a digest, in table {@code digest_pool}, and what is being asked, in {@code digest_pool_ask} and {@code digest_pool_answer};
 * each call joins the transaction of its caller. Rows of a team that ends go with it.
 */
final class PoolStore implements Pools {
    private final Rows rows = new Rows();
    private final Asks asks = new Asks();
    private final Answers answers = new Answers();

    @Override
    public List<Share> all() {
        return rows.listAll().stream()
                .map(row -> new Share(row.team, Optional.ofNullable(row.pool), row.week))
                .toList();
    }

    @Override
    public void put(Share share) {
        rows.find("team = ?1 and week = ?2", share.team(), share.from())
                        .firstResultOptional()
                        .orElseGet(() -> fresh(share))
                        .pool =
                share.pool().orElse(null);
        rows.flush();
    }

    private PoolRow fresh(Share share) {
        var row = new PoolRow();
        row.id = UUID.randomUUID();
        row.team = share.team();
        row.week = share.from();
        rows.persist(row);
        return row;
    }

    @Override
    public List<PoolAsk> asks() {
        return asks.list("order by askedAt, id").stream()
                .flatMap(row -> ask(row).stream())
                .toList();
    }

    /** Nothing is asked any more where one of the two sides has ended. */
    private Optional<PoolAsk> ask(PoolAskRow row) {
        var all = answers.list("ask", row.id);
        var asked = teams(all, Set.of(Part.ASKED, Part.AGREED));
        return asked.isEmpty()
                ? Optional.empty()
                : teams(all, Set.of(Part.ASKS)).stream()
                        .map(from -> new PoolAsk(
                                row.id, from, asked, teams(all, Set.of(Part.AGREED)), row.askedAt, row.sent))
                        .findFirst();
    }

    private static Set<UUID> teams(List<PoolAnswerRow> all, Set<Part> parts) {
        return all.stream()
                .filter(row -> parts.contains(row.part))
                .map(row -> row.team)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(PoolAsk ask) {
        var row = new PoolAskRow();
        row.id = ask.id();
        row.askedAt = ask.at();
        row.sent = ask.sent();
        asks.persistAndFlush(row);
        ask.teams().forEach(team -> answers.persist(answer(ask, team)));
        answers.flush();
    }

    private static PoolAnswerRow answer(PoolAsk ask, UUID team) {
        var row = new PoolAnswerRow();
        row.id = UUID.randomUUID();
        row.ask = ask.id();
        row.team = team;
        row.part = part(ask, team);
        return row;
    }

    private static Part part(PoolAsk ask, UUID team) {
        if (team.equals(ask.from())) {
            return Part.ASKS;
        }
        return ask.agreed().contains(team) ? Part.AGREED : Part.ASKED;
    }

    @Override
    public void change(PoolAsk ask) {
        asks.find("id", ask.id()).firstResultOptional().ifPresent(row -> row.sent = ask.sent());
        answers.list("ask", ask.id()).forEach(row -> row.part = part(ask, row.team));
        asks.flush();
    }

    @Override
    public boolean remove(UUID ask) {
        answers.delete("ask", ask);
        return asks.delete("id", ask) > 0;
    }

    private static final class Rows implements PanacheRepositoryBase<PoolRow, UUID> {}

    private static final class Asks implements PanacheRepositoryBase<PoolAskRow, UUID> {}

    private static final class Answers implements PanacheRepositoryBase<PoolAnswerRow, UUID> {}
}
