package dev.rebound.recovery.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.recovery.Kind;
import dev.rebound.recovery.Recoveries;
import dev.rebound.recovery.Recovery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What was given in table {@code recovery}; each call joins the transaction of its caller. */
public final class RecoveryStore implements Recoveries {
    private final Rows rows = new Rows();

    /**
     * Takes each out that holds the name.
     *
     * @param erased told of it, without the name, in the same transaction
     */
    public static Blackout blackout(Consumer<Recovery> erased) {
        return new PagedBlackout<>(new RecoveryBlackout(erased));
    }

    @Override
    public void add(Recovery recovery) {
        rows.persistAndFlush(RecoveryRow.of(recovery));
    }

    @Override
    public Optional<Recovery> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(RecoveryRow::toRecovery);
    }

    @Override
    public boolean claim(UUID id) {
        return rows.update("posted = true where id = ?1 and posted = false", id) > 0;
    }

    @Override
    public Optional<Recovery> remove(String author, UUID id) {
        var found = find(id).filter(recovery -> recovery.author().equals(author));
        return found.filter(recovery -> rows.delete("id = ?1 and author = ?2", id, author) > 0);
    }

    @Override
    public List<Recovery> newest(String author, int most) {
        return rows.find("author = ?1 order by givenAt desc, id", author).page(0, most).list().stream()
                .map(RecoveryRow::toRecovery)
                .toList();
    }

    @Override
    public List<Recovery> posted(UUID team, Kind kind, Instant since) {
        return rows
                .list(
                        "team = ?1 and kind = ?2 and posted = true and givenAt >= ?3 order by givenAt, id",
                        team,
                        kind,
                        since)
                .stream()
                .map(RecoveryRow::toRecovery)
                .toList();
    }

    private static final class Rows implements PanacheRepositoryBase<RecoveryRow, UUID> {}
}
