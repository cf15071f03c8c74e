package dev.rebound.prospects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A do-not-contact list without a database. */
public final class StopsInMemory implements Stops {
    private final List<Stop> stops = new ArrayList<>();
    private final Map<String, UUID> spelt = new HashMap<>();
    private final Map<UUID, UUID> reports = new HashMap<>();
    private final Map<UUID, Set<String>> clues = new HashMap<>();
    private final Set<UUID> kept = new HashSet<>();
    private final Map<String, Boolean> decisions = new HashMap<>();

    @Override
    public void add(Stop stop, String spelling, Set<String> clues) {
        stops.add(stop);
        this.clues.put(stop.id(), clues);
        spelt.putIfAbsent(spelling, stop.id());
    }

    @Override
    public boolean remove(UUID id) {
        spelt.values().remove(id);
        reports.values().removeIf(id::equals);
        return stops.removeIf(stop -> stop.id().equals(id));
    }

    @Override
    public Optional<Stop> find(UUID id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    @Override
    public List<Stop> all() {
        return stops.stream()
                .sorted(Comparator.comparing(Stop::since).reversed())
                .toList();
    }

    @Override
    public int clue(Function<Stop, Set<String>> clues, int most) {
        return 0;
    }

    @Override
    public List<Stop> sharing(Set<String> sought) {
        return all().stream()
                .filter(stop -> clues.getOrDefault(stop.id(), Set.of()).stream().anyMatch(sought::contains))
                .toList();
    }

    @Override
    public Optional<Stop> spelt(String spelling) {
        return Optional.ofNullable(spelt.get(spelling)).flatMap(this::find);
    }

    @Override
    public void link(UUID stop, UUID report) {
        reports.put(report, stop);
    }

    @Override
    public void keep(UUID stop) {
        kept.add(stop);
    }

    @Override
    public Optional<Stop> saidBy(UUID report) {
        return Optional.ofNullable(reports.get(report)).flatMap(this::find);
    }

    @Override
    public boolean unlink(UUID stop, UUID report) {
        reports.remove(report);
        return !reports.containsValue(stop) && !kept.contains(stop);
    }

    @Override
    public Optional<Boolean> decided(UUID stop, String spelling) {
        return Optional.ofNullable(decisions.get(stop + " " + spelling));
    }

    @Override
    public void decide(UUID stop, String spelling, boolean same) {
        decisions.put(stop + " " + spelling, same);
    }
}
