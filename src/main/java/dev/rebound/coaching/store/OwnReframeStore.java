package dev.rebound.coaching.store;

import dev.rebound.coaching.OwnReframe;
import dev.rebound.coaching.OwnReframes;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People's own sentences in table {@code own_reframe}. */
final class OwnReframeStore implements OwnReframes {
    private final Rows rows = new Rows();

    @Override
    public void add(OwnReframe own) {
        rows.persist(OwnReframeRow.of(own));
    }

    @Override
    public boolean change(String author, UUID id, Words words) {
        var row = row(author, id);
        row.ifPresent(found -> found.words = words);
        return row.isPresent();
    }

    @Override
    public boolean remove(String author, UUID id) {
        return rows.delete("id = ?1 and author = ?2", id, author) > 0;
    }

    @Override
    public Optional<OwnReframe> find(String author, UUID id) {
        return row(author, id).map(OwnReframeRow::toOwn);
    }

    @Override
    public List<OwnReframe> latest(String author, int most) {
        return rows.find("author = ?1 order by writtenAt desc, id", author).page(0, most).list().stream()
                .map(OwnReframeRow::toOwn)
                .toList();
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private Optional<OwnReframeRow> row(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<OwnReframeRow, UUID> {}
}
