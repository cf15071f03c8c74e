package dev.rebound.people;

import java.util.HashMap;
import java.util.Map;

/** Hours for tests of rooms. */
public final class TimetableInMemory implements Timetable {
    private final Map<String, Hours> set = new HashMap<>();

    @Override
    public Hours of(String user) {
        return set.getOrDefault(user, Hours.USUAL);
    }

    @Override
    public boolean isSet(String user) {
        return set.containsKey(user);
    }

    @Override
    public void set(String user, Hours hours) {
        set.put(user, hours);
    }

    @Override
    public int forget(String user) {
        return set.remove(user) == null ? 0 : 1;
    }
}
