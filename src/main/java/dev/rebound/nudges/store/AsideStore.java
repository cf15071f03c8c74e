package dev.rebound.nudges.store;

import dev.rebound.nudges.Aside;
import dev.rebound.nudges.Asides;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was said, in table {@code aside}; each call joins the transaction of its caller. */
final class AsideStore implements Asides {
    private final Rows rows = new Rows();

    @Override
    public void add(Aside aside) {
        rows.persist(AsideRow.of(aside));
    }

    @Override
    public List<Aside> beside(String author, UUID entry) {
        return rows.list("author = ?1 and entry = ?2 order by at, id", author, entry).stream()
                .map(AsideRow::toAside)
                .toList();
    }

    @Override
    public boolean wasSaid(String author, Aside.Kind kind, Instant since) {
        return rows.count("author = ?1 and kind = ?2 and at >= ?3", author, kind, since) > 0;
    }

    @Override
    public void settle(String author, UUID entry) {
        rows.list("author = ?1 and entry = ?2", author, entry).forEach(row -> row.settled = true);
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    @Override
    public void forgetBefore(Instant moment) {
        rows.delete("at < ?1", moment);
    }

    private static final class Rows implements PanacheRepositoryBase<AsideRow, UUID> {}
}
