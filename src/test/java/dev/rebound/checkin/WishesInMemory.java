package dev.rebound.checkin;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Wishes without a database. */
final class WishesInMemory implements Wishes {
    final Set<Two> apart = new HashSet<>();
    final Set<String> paused = new HashSet<>();
    final Map<String, List<Peer.Away>> away = new HashMap<>();
    final Map<String, Integer> capacities = new HashMap<>();
    final Set<String> mentees = new HashSet<>();

    @Override
    public Peer peer(String user, Instant now) {
        return new Peer(user, null, paused.contains(user), away.getOrDefault(user, List.of()));
    }

    @Override
    public Set<Two> apart() {
        return Set.copyOf(apart);
    }

    @Override
    public Mentoring.Asked mentoring(UUID team, Set<String> people) {
        return new Mentoring.Asked(capacities, mentees.stream().sorted().toList(), Map.of());
    }

    @Override
    public void mentored(UUID team, Mentoring.Answer answer, Instant now) {}

    @Override
    public boolean pause(String user, Instant now) {
        return paused.add(user);
    }

    @Override
    public Instant backSince(String user) {
        return Instant.EPOCH;
    }
}
