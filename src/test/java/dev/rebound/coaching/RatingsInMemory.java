package dev.rebound.coaching;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ratings without a database. */
public final class RatingsInMemory implements Ratings {
    private final Map<String, Map<String, Boolean>> rated = new HashMap<>();
    private final Set<String> resting = new HashSet<>();

    @Override
    public void rate(Rating rating) {
        rated.computeIfAbsent(rating.author(), author -> new HashMap<>()).put(rating.text(), rating.helpful());
    }

    @Override
    public boolean takeBack(String author, String text) {
        return rated.getOrDefault(author, new HashMap<>()).remove(text) != null;
    }

    @Override
    public Map<String, Boolean> of(String author) {
        return Map.copyOf(rated.getOrDefault(author, Map.of()));
    }

    @Override
    public boolean isResting(String author) {
        return resting.contains(author);
    }

    @Override
    public void rest(String author, Instant since) {
        resting.add(author);
    }

    @Override
    public void resume(String author) {
        resting.remove(author);
    }

    @Override
    public int forget(String author) {
        var rows = rated.containsKey(author) ? 1 : 0;
        rated.remove(author);
        return rows + (resting.remove(author) ? 1 : 0);
    }
}
