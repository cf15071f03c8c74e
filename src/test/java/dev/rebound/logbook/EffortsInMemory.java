package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

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
        return sum(author, effort -> effort.kind() == kind, from, to);
    }

    @Override
    public int count(String author, Set<Effort.Kind> kinds, Instant from, Instant to) {
        return sum(author, effort -> kinds.contains(effort.kind()), from, to);
    }

    @Override
    public int count(String author, Words name, Instant from, Instant to) {
        var wanted = Names.normalised(name.text());
        return sum(author, effort -> Names.normalised(effort.name().text()).equals(wanted), from, to);
    }

    private int sum(String author, Predicate<Effort> which, Instant from, Instant to) {
        return efforts.stream()
                .filter(effort -> effort.author().equals(author) && which.test(effort))
                .filter(effort -> !effort.at().isBefore(from) && effort.at().isBefore(to))
                .mapToInt(Effort::times)
                .sum();
    }
}
