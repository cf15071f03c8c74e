package dev.rebound.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Experiments without a database. */
final class ExperimentsInMemory implements Experiments {
    private final List<Experiment> all = new ArrayList<>();

    @Override
    public void add(Experiment experiment) {
        all.add(experiment);
    }

    @Override
    public void change(Experiment experiment) {
        all.replaceAll(old -> old.id().equals(experiment.id()) ? experiment : old);
    }

    @Override
    public void remove(String author, UUID id) {
        all.removeIf(one -> one.author().equals(author) && one.id().equals(id));
    }

    @Override
    public int forget(String author) {
        var before = all.size();
        all.removeIf(one -> one.author().equals(author));
        return before - all.size();
    }

    @Override
    public Optional<Experiment> find(String author, UUID id) {
        return of(author).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Experiment> newest(String author, int most) {
        return of(author)
                .sorted(Comparator.comparing(Experiment::startedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Experiment> given(Set<String> authors, int most) {
        return all.stream()
                .filter(one -> authors.contains(one.author()) && one.state().given() != null)
                .sorted(Comparator.comparing(Experiment::givenAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Experiment> endedSince(String author, Instant moment) {
        return of(author)
                .filter(one -> one.endedAt() != null && !one.endedAt().isBefore(moment))
                .toList();
    }

    private Stream<Experiment> of(String author) {
        return all.stream().filter(one -> one.author().equals(author));
    }
}
