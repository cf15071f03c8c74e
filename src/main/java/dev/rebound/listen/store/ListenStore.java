package dev.rebound.listen.store;

import dev.rebound.listen.Listen;
import dev.rebound.listen.Listens;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Listens in table {@code listen}; each call joins the transaction of its caller. */
public final class ListenStore implements Listens {
    private static final String OPEN = "id = ?1 and endedAt is null and ";

    private final Rows rows = new Rows();

    /** Takes a name out of all of them. */
    public static Blackout blackout() {
        return new PagedBlackout<>(new ListenBlackout());
    }

    @Override
    public void add(Listen listen, Instant now) {
        var row = ListenRow.of(listen);
        if (listen.heard() != null) {
            row.answered(listen.heard(), listen.at());
        }
        rows.persist(row);
    }

    @Override
    public Optional<Listen> of(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author)
                .firstResultOptional()
                .map(ListenRow::toListen);
    }

    @Override
    public Optional<Listen> askedOf(String listener, UUID id) {
        return rows.find(OPEN + "listener = ?2", id, listener)
                .firstResultOptional()
                .map(ListenRow::toListen);
    }

    @Override
    public List<Listen> newest(String author, int most) {
        return rows.find("author = ?1 order by at desc, id", author).page(0, most).list().stream()
                .map(ListenRow::toListen)
                .toList();
    }

    @Override
    public void answer(Listen answered, Instant now) {
        var heard = answered.heard();
        if (heard != null) {
            rows.find("id = ?1 and endedAt is null", answered.id())
                    .firstResultOptional()
                    .ifPresent(row -> row.answered(heard, now));
        }
    }

    @Override
    public boolean remove(String user, UUID id) {
        return rows.delete(OPEN + "(author = ?2 or listener = ?2)", id, user) > 0;
    }

    @Override
    public int forget(String user) {
        var gone = rows.delete("author = ?1 or listener = ?1 and endedAt is null", user);
        return (int) (gone + rows.update("listener = '' where listener = ?1", user));
    }

    private static final class Rows implements PanacheRepositoryBase<ListenRow, UUID> {}
}
