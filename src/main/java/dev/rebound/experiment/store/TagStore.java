package dev.rebound.experiment.store;

import dev.rebound.experiment.Tag;
import dev.rebound.experiment.Tags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tags in table {@code experiment_call}, one for each entry. */
final class TagStore implements Tags {
    private final Rows rows = new Rows();

    @Override
    public void put(Tag tag) {
        row(tag.author(), tag.entry()).ifPresentOrElse(row -> row.take(tag), () -> rows.persist(TagRow.of(tag)));
    }

    @Override
    public Optional<Tag> of(String author, UUID entry) {
        return row(author, entry).map(TagRow::toTag);
    }

    @Override
    public List<Tag> in(String author, UUID experiment) {
        return rows.list("author = ?1 and experiment = ?2 order by at, entry", author, experiment).stream()
                .map(TagRow::toTag)
                .toList();
    }

    @Override
    public void remove(String author, UUID entry) {
        rows.delete("entry = ?1 and author = ?2", entry, author);
    }

    @Override
    public void clear(String author, UUID experiment) {
        rows.delete("experiment = ?1 and author = ?2", experiment, author);
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private Optional<TagRow> row(String author, UUID entry) {
        return rows.find("entry = ?1 and author = ?2", entry, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<TagRow, UUID> {}
}
