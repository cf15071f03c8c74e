package dev.rebound.nudges;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wishes for tests of rooms. */
public final class ConsentsInMemory implements Consents {
    private final Map<String, Map<Nudge, Consent>> given = new HashMap<>();

    @Override
    public Optional<Consent> of(String user, Nudge kind) {
        return Optional.ofNullable(given.getOrDefault(user, Map.of()).get(kind));
    }

    @Override
    public List<Consent> of(String user) {
        return List.copyOf(given.getOrDefault(user, Map.of()).values());
    }

    @Override
    public void give(String user, Consent consent) {
        given.computeIfAbsent(user, u -> new EnumMap<>(Nudge.class)).putIfAbsent(consent.kind(), consent);
    }

    @Override
    public boolean withdraw(String user, Nudge kind) {
        return given.containsKey(user) && given.get(user).remove(kind) != null;
    }

    @Override
    public int forget(String user) {
        var gone = given.remove(user);
        return gone == null ? 0 : gone.size();
    }
}
