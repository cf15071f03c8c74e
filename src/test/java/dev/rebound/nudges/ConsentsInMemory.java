package dev.rebound.nudges;

import java.time.Instant;
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
        var said = given.getOrDefault(user, Map.of()).get(kind);
        return said == null ? Consent.unsaid(kind) : Optional.of(said).filter(Consent::isWish);
    }

    @Override
    public List<Consent> of(String user) {
        return given.getOrDefault(user, Map.of()).values().stream()
                .filter(Consent::isWish)
                .toList();
    }

    @Override
    public void give(String user, Consent consent) {
        if (of(user, consent.kind()).isEmpty()) {
            given.computeIfAbsent(user, u -> new EnumMap<>(Nudge.class)).put(consent.kind(), consent);
        }
    }

    @Override
    public boolean withdraw(String user, Nudge kind, Instant now) {
        var wasOn = of(user, kind).isPresent();
        var mine = given.computeIfAbsent(user, u -> new EnumMap<>(Nudge.class));
        mine.remove(kind);
        if (kind.comesWithEntries()) {
            mine.put(kind, Consent.refusal(kind, now));
        }
        return wasOn;
    }

    @Override
    public int forget(String user) {
        var gone = given.remove(user);
        return gone == null ? 0 : gone.size();
    }
}
