package dev.rebound.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Pools without a database; {@link #forget} does what a table does when a team ends. */
final class PoolsInMemory implements Pools {
    private final List<Share> shares = new ArrayList<>();
    final List<PoolAsk> asks = new ArrayList<>();

    @Override
    public List<Share> all() {
        return List.copyOf(shares);
    }

    @Override
    public void put(Share share) {
        shares.removeIf(old -> old.team().equals(share.team()) && old.from().equals(share.from()));
        shares.add(share);
    }

    @Override
    public List<PoolAsk> asks() {
        return List.copyOf(asks);
    }

    @Override
    public void add(PoolAsk ask) {
        if (asks.stream().anyMatch(old -> old.teams().stream().anyMatch(ask.teams()::contains))) {
            throw new IllegalStateException("A team is in one question at a time");
        }
        asks.add(ask);
    }

    @Override
    public void change(PoolAsk ask) {
        asks.replaceAll(old -> old.id().equals(ask.id()) ? ask : old);
    }

    @Override
    public boolean remove(UUID ask) {
        return asks.removeIf(old -> old.id().equals(ask));
    }

    void forget(UUID team) {
        shares.removeIf(share -> share.team().equals(team));
    }
}
