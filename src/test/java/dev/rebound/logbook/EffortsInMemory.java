package dev.rebound.logbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Efforts without a database. */
public final class EffortsInMemory implements Efforts {
    private final List<Effort> efforts = new ArrayList<>();

    @Override
    public void add(Effort effort) {
        efforts.add(effort);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return efforts.removeIf(
                effort -> effort.author().equals(author) && effort.id().equals(id));
    }

    @Override
    public int forget(String author) {
        var before = efforts.size();
        efforts.removeIf(effort -> effort.author().equals(author));
        return before - efforts.size();
    }

    @Override
    public List<Effort> between(String author, Instant from, Instant to) {
        return efforts.stream()
                .filter(effort -> effort.author().equals(author))
                .filter(effort -> !effort.at().isBefore(from) && effort.at().isBefore(to))
                .sorted(Comparator.comparing(Effort::at))
                .toList();
    }

    @Override
    public int count(String author, Effort.Kind kind, Instant from, Instant to) {
        return efforts.stream()
                .filter(effort -> effort.author().equals(author) && effort.kind() == kind)
                .filter(effort -> !effort.at().isBefore(from) && effort.at().isBefore(to))
                .mapToInt(Effort::times)
                .sum();
    }
}
