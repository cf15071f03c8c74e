package dev.rebound.abuse;

import dev.rebound.prospects.Sameness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reports in memory, with everything that people would have been told. */
public final class Bench extends QuietBench implements Incidents, Audit {
    final Map<UUID, Incident> kept = new ConcurrentHashMap<>();
    final List<Step> steps = new CopyOnWriteArrayList<>();

    public Bench() {
        super(new Ring(List.of("UANNA"), Optional.of("UBEN")));
    }

    Books books() {
        return new Books(this, this, this, this);
    }

    @Override
    public Optional<Incident> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(Incident incident) {
        kept.put(incident.id(), incident);
    }

    @Override
    public boolean change(Incident incident) {
        var now = kept.get(incident.id());
        return now != null
                && now.version() == incident.version()
                && kept.replace(incident.id(), now, incident.as(incident.version() + 1));
    }

    @Override
    public List<Incident> of(String rep) {
        return kept.values().stream().filter(one -> one.rep().equals(rep)).toList();
    }

    @Override
    public List<Incident> with(String user) {
        return kept.values().stream()
                .filter(one -> one.isWith(user))
                .sorted(Comparator.comparing(Incident::isWaiting).reversed())
                .toList();
    }

    @Override
    public List<Incident> waiting() {
        return kept.values().stream().filter(Incident::isWaiting).toList();
    }

    @Override
    public boolean isRepeated(Incident incident) {
        return kept.values().stream()
                .filter(one -> one.state() != State.TAKEN_BACK && !one.rep().equals(incident.rep()))
                .anyMatch(one ->
                        Sameness.of(one.shared().prospect(), incident.shared().prospect()) == Sameness.SAME);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return 0;
    }

    @Override
    public int forget(String rep) {
        var theirs = new ArrayList<>(of(rep));
        theirs.forEach(one ->
                kept.computeIfPresent(one.id(), (id, old) -> old.decisions().isEmpty() ? null : old.withoutRep()));
        return theirs.size();
    }

    @Override
    public void add(UUID incident, Step step) {
        steps.add(step);
    }

    @Override
    public List<Step> of(UUID incident) {
        return List.copyOf(steps);
    }
}
