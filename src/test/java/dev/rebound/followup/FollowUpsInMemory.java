package dev.rebound.followup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Follow-ups without a database. */
public final class FollowUpsInMemory implements FollowUps {
    private final Map<UUID, FollowUp> all = new LinkedHashMap<>();

    @Override
    public void add(FollowUp followUp) {
        if (about(followUp.author(), followUp.entry()).isPresent()) {
            throw new IllegalStateException("There is one already");
        }
        all.put(followUp.id(), followUp);
    }

    @Override
    public void change(FollowUp followUp) {
        all.replace(followUp.id(), followUp);
    }

    @Override
    public Optional<FollowUp> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<FollowUp> hold(UUID id) {
        return find(id);
    }

    @Override
    public Optional<FollowUp> about(String author, UUID entry) {
        return all.values().stream()
                .filter(f -> f.author().equals(author) && f.entry().equals(entry))
                .findFirst();
    }

    @Override
    public List<FollowUp> open(String author) {
        return all.values().stream()
                .filter(f -> f.author().equals(author) && f.isOpen())
                .sorted(Comparator.comparing(FollowUp::day))
                .toList();
    }

    @Override
    public List<FollowUp> all() {
        return List.copyOf(all.values());
    }

    @Override
    public void remove(UUID id) {
        all.remove(id);
    }

    @Override
    public int forget(String author) {
        var before = all.size();
        all.values().removeIf(f -> f.author().equals(author));
        return before - all.size();
    }
}
