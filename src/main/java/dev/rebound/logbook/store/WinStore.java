package dev.rebound.logbook.store;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wins in table {@code win}; each call joins the transaction of its caller. */
final class WinStore implements Wins {
    private final Rows rows = new Rows();
    private final Echo echo;

    WinStore(Echo echo) {
        this.echo = echo;
    }

    @Override
    public void add(Win win) {
        rows.persist(WinRow.of(win));
        echo.added(win);
    }

    @Override
    public boolean remove(String author, UUID id) {
        var row = rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
        row.ifPresent(found -> {
            rows.delete(found);
            echo.removed(found.toWin());
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
    public Optional<Win> newest(String author) {
        return rows.find("author = ?1 order by workspaceId, author, at desc, id", author)
                .firstResultOptional()
                .map(WinRow::toWin);
    }

    @Override
    public Optional<Win> lastWritten(String author) {
        rows.flush();
        return rows.find("author = ?1 order by workspaceId, author, writtenAt desc, at desc, id", author)
                .firstResultOptional()
                .map(WinRow::toWin);
    }

    @Override
    public Optional<Win> find(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author)
                .firstResultOptional()
                .map(WinRow::toWin);
    }

    @Override
    public List<Win> latest(String author, int most) {
        return rows.find("author = ?1 order by workspaceId, author, at desc, id", author).page(0, most).list().stream()
                .map(WinRow::toWin)
                .toList();
    }

    @Override
    public List<Win> between(String author, Instant from, Instant to) {
        return rows.list("author = ?1 and at >= ?2 and at < ?3 order by at desc, id", author, from, to).stream()
                .map(WinRow::toWin)
                .toList();
    }

    @Override
    public int count(String author, Instant from, Instant to) {
        return (int) rows.count("author = ?1 and at >= ?2 and at < ?3", author, from, to);
    }

    private static final class Rows implements PanacheRepositoryBase<WinRow, UUID> {}
}
