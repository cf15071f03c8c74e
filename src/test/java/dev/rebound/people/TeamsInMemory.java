package dev.rebound.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Teams without a database; who is out says nothing here, for that is the table's work. */
public final class TeamsInMemory implements Teams {
    private final List<Team> all = new ArrayList<>();
    private final Map<UUID, String> prompts = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    @Override
    public Optional<Team> find(UUID id) {
        return all.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Team> in(String channel) {
        return all.stream().filter(team -> team.channel().equals(channel)).findFirst();
    }

    @Override
    public List<Team> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Team> of(String user) {
        return all.stream().filter(team -> team.invited().contains(user)).toList();
    }

    @Override
    public void save(Team team, String own, Instant now) {
        all.removeIf(old -> old.id().equals(team.id()));
        all.add(team);
        prompts.put(team.id(), own);
    }

    @Override
    public List<String> prompts(UUID team) {
        return prompts.getOrDefault(team, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public boolean claimAsking(UUID team, String user, Instant now) {
        return find(team).filter(known -> known.invited().contains(user)).isPresent() && asked.add(team + user);
    }

    @Override
    public void end(UUID team) {
        all.removeIf(old -> old.id().equals(team));
    }

    @Override
    public int forget(String user) {
        return 0;
    }
}
