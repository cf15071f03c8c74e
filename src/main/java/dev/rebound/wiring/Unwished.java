package dev.rebound.wiring;

import dev.rebound.checkin.Mentoring;
import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Two;
import dev.rebound.checkin.Wishes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Nobody wishes anything about being paired. */
final class Unwished implements Wishes {
    @Override
    public Peer peer(String user, Instant now) {
        return Peer.of(user);
    }

    @Override
    public Set<Two> apart() {
        return Set.of();
    }

    @Override
    public Mentoring.Asked mentoring(UUID team, Set<String> people) {
        return new Mentoring.Asked(Map.of(), List.of(), Map.of());
    }

    @Override
    public void mentored(UUID team, Mentoring.Answer answer, Instant now) {}

    @Override
    public boolean pause(String user, Instant now) {
        return false;
    }

    @Override
    public Instant backSince(String user) {
        return Instant.EPOCH;
    }
}
