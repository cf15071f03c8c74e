package dev.rebound.digest.store;

import dev.rebound.digest.Digest;
import dev.rebound.digest.Digests;
import dev.rebound.digest.Pools;
import dev.rebound.digest.Posted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is kept of digests in tables {@code digest} and {@code digest_person}; each call joins the transaction of its caller. */
public final class DigestStore implements Digests {
    private final Rows rows = new Rows();
    private final People people = new People();

    @Override
    public void add(Posted posted) {
        var row = new DigestRow();
        row.id = UUID.randomUUID();
        row.team = posted.team();
        row.week = posted.monday();
        row.shown = Shown.text(posted.rows());
        rows.persistAndFlush(row);
        posted.people().stream().sorted().forEach(person -> add(row.id, person));
    }

    private void add(UUID digest, String person) {
        var row = new DigestPersonRow();
        row.id = UUID.randomUUID();
        row.digest = digest;
        row.person = person;
        people.persist(row);
    }

    /** Who shares a digest with whom. */
    public static Pools pools() {
        return new PoolStore();
    }

    @Override
    public void show(UUID pool, Digest digest) {
        rows.update("figures = ?1 where team = ?2 and week = ?3", Figures.text(digest), pool, digest.monday());
    }

    @Override
    public Optional<Digest> shown(UUID pool, LocalDate monday) {
        return rows.find("team = ?1 and week = ?2 and figures is not null", pool, monday)
                .firstResultOptional()
                .map(row -> Figures.digest(monday, Objects.requireNonNullElse(row.figures, "")));
    }

    /** A team that shares one has no row of its own in that week. */
    @Override
    public void keep(UUID team, LocalDate monday, String text) {
        if (rows.update("kept = ?1 where team = ?2 and week = ?3", text, team, monday) == 0) {
            add(new Posted(team, monday, Set.of(), Map.of()));
            keep(team, monday, text);
        }
    }

    @Override
    public Optional<String> kept(UUID team, LocalDate monday) {
        return rows.find("team = ?1 and week >= ?2 order by week desc", team, monday)
                .firstResultOptional()
                .flatMap(row -> Optional.ofNullable(row.kept));
    }

    @Override
    public List<Posted> since(LocalDate monday) {
        var found = rows.list("week >= ?1 order by week, id", monday);
        var ids = found.stream().map(row -> row.id).toList();
        var counted = people.list("digest in ?1", ids).stream()
                .collect(Collectors.groupingBy(
                        row -> row.digest, Collectors.mapping(row -> row.person, Collectors.toSet())));
        return found.stream()
                .map(row ->
                        new Posted(row.team, row.week, counted.getOrDefault(row.id, Set.of()), Shown.rows(row.shown)))
                .toList();
    }

    @Override
    public void forgetBefore(LocalDate monday) {
        people.delete("digest in (select row.id from DigestRow row where row.week < ?1)", monday);
        rows.delete("week < ?1", monday);
    }

    @Override
    public int forget(String person) {
        return (int) people.delete("person", person);
    }

    private static final class Rows implements PanacheRepositoryBase<DigestRow, UUID> {}

    private static final class People implements PanacheRepositoryBase<DigestPersonRow, UUID> {}
}
