package dev.rebound.routine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Routines for tests of rooms. */
public final class RoutinesInMemory implements Routines {
    private final Map<String, Routine> set = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    @Override
    public Routine of(String user, Ritual ritual) {
        return set.getOrDefault(user + ritual, Routine.none(ritual));
    }

    @Override
    public List<Routine> of(String user) {
        var own = new ArrayList<Routine>();
        for (var ritual : Ritual.values()) {
            if (set.containsKey(user + ritual)) {
                own.add(set.get(user + ritual));
            }
        }
        return own;
    }

    @Override
    public void set(String user, Routine routine) {
        set.put(user + routine.ritual(), routine);
    }

    @Override
    public int takeTurn(String user, Ritual ritual) {
        return turns.merge(user + ritual, 1, Integer::sum) - 1;
    }

    @Override
    public int forget(String user) {
        var before = set.size();
        set.keySet().removeIf(key -> key.startsWith(user));
        return before - set.size();
    }
}
