package dev.rebound.digest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whose one digest is: a team's alone, or several small teams'.
 *
 * @param key under which what went out is kept: the team's id, or that of the pool, which is another one after each change
 * @param names what each team is called, without the hash, by its id
 */
public record Pool(UUID key, Map<UUID, String> names) {
    public Pool {
        names = Map.copyOf(names);
    }

    /** A team that shares with none. */
    public static Pool alone(UUID team) {
        return new Pool(team, Map.of(team, ""));
    }

    /** Whether it was agreed on; it may be down to one team by now. */
    boolean isShared() {
        return !names.containsKey(key);
    }

    /** What the others are called, in alphabetical order. */
    public List<String> others(UUID team) {
        return names.entrySet().stream()
                .filter(one -> !one.getKey().equals(team))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
