package dev.rebound.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was given, in a list. */
final class RecoveriesInMemory implements Recoveries {
    private final List<Recovery> all = new ArrayList<>();

    @Override
    public void add(Recovery recovery) {
        all.add(recovery);
    }

    @Override
    public Optional<Recovery> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean claim(UUID id) {
        var waiting = find(id).filter(one -> !one.posted());
        waiting.ifPresent(one -> all.set(all.indexOf(one), posted(one)));
        return waiting.isPresent();
    }

    private static Recovery posted(Recovery one) {
        return new Recovery(
                one.id(),
                one.author(),
                one.team(),
                one.channel(),
                one.kind(),
                one.words(),
                one.named(),
                one.givenAt(),
                true);
    }

    @Override
    public Optional<Recovery> remove(String author, UUID id) {
        var found = find(id).filter(one -> one.author().equals(author));
        found.ifPresent(all::remove);
        return found;
    }

    @Override
    public List<Recovery> newest(String author, int most) {
        return all.stream()
                .filter(one -> one.author().equals(author))
                .sorted(Comparator.comparing(Recovery::givenAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Recovery> posted(UUID team, Kind kind, Instant since) {
        return all.stream()
                .filter(one -> one.posted() && one.team().equals(team) && one.kind() == kind)
                .filter(one -> !one.givenAt().isBefore(since))
                .sorted(Comparator.comparing(Recovery::givenAt))
                .toList();
    }
}
