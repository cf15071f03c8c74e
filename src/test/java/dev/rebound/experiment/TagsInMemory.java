package dev.rebound.experiment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tags without a database; they come in the order of their time. */
final class TagsInMemory implements Tags {
    private final Map<UUID, Map<UUID, Tag>> byExperiment = new LinkedHashMap<>();
    private final Map<UUID, UUID> experiments = new HashMap<>();

    @Override
    public void put(Tag tag) {
        experiments.put(tag.entry(), tag.experiment());
        in(tag.experiment()).put(tag.entry(), tag);
    }

    @Override
    public Optional<Tag> of(String author, UUID entry) {
        return Optional.ofNullable(experiments.get(entry))
                .map(experiment -> in(experiment).get(entry))
                .filter(tag -> tag.author().equals(author));
    }

    @Override
    public List<Tag> in(String author, UUID experiment) {
        return in(experiment).values().stream()
                .filter(tag -> tag.author().equals(author))
                .toList();
    }

    @Override
    public void remove(String author, UUID entry) {
        of(author, entry).ifPresent(tag -> {
            in(tag.experiment()).remove(entry);
            experiments.remove(entry);
        });
    }

    @Override
    public void clear(String author, UUID experiment) {
        in(author, experiment).forEach(tag -> remove(author, tag.entry()));
    }

    @Override
    public int forget(String author) {
        var all = byExperiment.values().stream()
                .flatMap(tags -> tags.values().stream())
                .filter(tag -> tag.author().equals(author))
                .toList();
        all.forEach(tag -> remove(author, tag.entry()));
        return all.size();
    }

    private Map<UUID, Tag> in(UUID experiment) {
        return byExperiment.computeIfAbsent(experiment, id -> new LinkedHashMap<>());
    }
}
