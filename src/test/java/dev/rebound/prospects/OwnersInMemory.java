package dev.rebound.prospects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks after whom, without a database. */
public final class OwnersInMemory implements Owners {
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(Owned owned, UUID matter, String name) {}

    @Override
    public void add(Owned owned, UUID matter, String name) {
        kept.add(new Kept(owned, matter, name));
    }

    @Override
    public Optional<Owned> of(UUID matter) {
        return kept.stream()
                .filter(one -> one.matter().equals(matter))
                .map(Kept::owned)
                .findFirst();
    }

    @Override
    public List<Owned> named(String name) {
        return newest(kept.stream().filter(one -> one.name().equals(name)).toList());
    }

    @Override
    public List<Owned> by(String owner) {
        return newest(
                kept.stream().filter(one -> one.owned().owner().equals(owner)).toList());
    }

    @Override
    public List<Owned> all() {
        return newest(kept);
    }

    private static List<Owned> newest(List<Kept> some) {
        return some.stream()
                .map(Kept::owned)
                .sorted(Comparator.comparing(Owned::since).reversed())
                .toList();
    }

    @Override
    public void remove(UUID id) {
        kept.removeIf(one -> one.owned().id().equals(id));
    }

    @Override
    public int forget(String owner) {
        var before = kept.size();
        kept.removeIf(one -> one.owned().owner().equals(owner));
        return before - kept.size();
    }
}
