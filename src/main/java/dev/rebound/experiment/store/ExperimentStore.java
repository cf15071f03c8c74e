package dev.rebound.experiment.store;

import dev.rebound.experiment.Experiment;
import dev.rebound.experiment.Experiments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Experiments in table {@code experiment}; the database itself takes the tags of one that goes. */
final class ExperimentStore implements Experiments {
    private final Rows rows = new Rows();

    @Override
    public void add(Experiment experiment) {
        rows.persist(ExperimentRow.of(experiment));
    }

    @Override
    public void change(Experiment experiment) {
        row(experiment.author(), experiment.id()).ifPresent(row -> row.take(experiment));
    }

    @Override
    public void remove(String author, UUID id) {
        rows.delete("id = ?1 and author = ?2", id, author);
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    @Override
    public Optional<Experiment> find(String author, UUID id) {
        return row(author, id).map(ExperimentRow::toExperiment);
    }

    @Override
    public List<Experiment> newest(String author, int most) {
        return rows.find("author = ?1 order by startedAt desc, id", author).page(0, most).list().stream()
                .map(ExperimentRow::toExperiment)
                .toList();
    }

    @Override
    public List<Experiment> given(Set<String> authors, int most) {
        return rows
                .find("author in ?1 and givenAt is not null order by givenAt desc, id", authors)
                .page(0, most)
                .list()
                .stream()
                .map(ExperimentRow::toExperiment)
                .toList();
    }

    @Override
    public List<Experiment> endedSince(String author, Instant moment) {
        return rows.list("author = ?1 and endedAt >= ?2", author, moment).stream()
                .map(ExperimentRow::toExperiment)
                .toList();
    }

    private Optional<ExperimentRow> row(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<ExperimentRow, UUID> {}
}
