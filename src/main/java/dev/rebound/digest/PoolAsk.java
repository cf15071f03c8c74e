package dev.rebound.digest;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whether some teams want to share one digest.
 *
 * @param from the team that asks
 * @param asked all others that would be in it, those with whom one of them shares already among them
 * @param agreed those of them that said yes
 * @param sent whether the question went out
 */
public record PoolAsk(UUID id, UUID from, Set<UUID> asked, Set<UUID> agreed, Instant at, boolean sent) {
    public PoolAsk {
        asked = Set.copyOf(asked);
        agreed = Set.copyOf(agreed);
    }

    /** All teams that would be in it. */
    public Set<UUID> teams() {
        var teams = new LinkedHashSet<UUID>();
        teams.add(from);
        teams.addAll(asked);
        return teams;
    }

    /** Whether this team is one of those who have to say yes and did not. */
    public boolean waitsFor(UUID team) {
        return asked.contains(team) && !agreed.contains(team);
    }

    /** Whether all said yes. */
    public boolean isAgreed() {
        return agreed.containsAll(asked);
    }

    PoolAsk agreeing(UUID team) {
        var more = new HashSet<>(agreed);
        more.add(team);
        return new PoolAsk(id, from, asked, more, at, sent);
    }

    PoolAsk onItsWay() {
        return new PoolAsk(id, from, asked, agreed, at, true);
    }
}
