package dev.rebound.logbook.store;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Names;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Efforts in table {@code effort}; each call joins the transaction of its caller. */
final class EffortStore implements Efforts {
    private final Rows rows = new Rows();
    private final Seal seal;
    private final Echo echo;

    EffortStore(Seal seal, Echo echo) {
        this.seal = seal;
        this.echo = echo;
    }

    @Override
    public void add(Effort effort) {
        rows.persist(EffortRow.of(effort, print(effort.name())));
        echo.added(effort);
    }

    /** Its time of writing is that of which it tells. */
    @Override
    public void bring(Effort effort) {
        rows.persistAndFlush(EffortRow.of(effort, print(effort.name())));
        rows.update("writtenAt = at where id = ?1", effort.id());
        echo.added(effort);
    }

    @Override
    public boolean remove(String author, UUID id) {
        var row = rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
        row.ifPresent(found -> {
            rows.delete(found);
            echo.removed(found.toEffort());
        });
        return row.isPresent();
    }

    @Override
    public int forget(String author) {
        var gone = (int) rows.delete("author", author);
        echo.forgotten(author);
        return gone;
    }

    @Override
    public List<Effort> between(String author, Instant from, Instant to) {
        return rows.list("author = ?1 and at >= ?2 and at < ?3 order by at, id", author, from, to).stream()
                .map(EffortRow::toEffort)
                .toList();
    }

    @Override
    public int count(String author, Effort.Kind kind, Instant from, Instant to) {
        return count(author, Set.of(kind), from, to);
    }

    @Override
    public int count(String author, Set<Effort.Kind> kinds, Instant from, Instant to) {
        return sum("kind in ?2", author, kinds, from, to);
    }

    @Override
    public int count(String author, Words name, Instant from, Instant to) {
        var print = print(name);
        return print == null ? 0 : sum("namePrint = ?2", author, print, from, to);
    }

    private @Nullable String print(Words name) {
        return name.text().isEmpty() ? null : seal.fingerprint(Names.normalised(name.text()));
    }

    private int sum(String which, String author, Object value, Instant from, Instant to) {
        var sum = rows.getEntityManager()
                .createQuery(
                        "select sum(e.times) from EffortRow e where e.author = ?1 and e." + which
                                + " and e.at >= ?3 and e.at < ?4",
                        Long.class)
                .setParameter(1, author)
                .setParameter(2, value)
                .setParameter(3, from)
                .setParameter(4, to)
                .getSingleResultOrNull();
        return sum == null ? 0 : sum.intValue();
    }

    private static final class Rows implements PanacheRepositoryBase<EffortRow, UUID> {}
}
