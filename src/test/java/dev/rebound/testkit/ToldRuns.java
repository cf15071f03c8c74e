package dev.rebound.testkit;

import dev.rebound.nudges.Peace;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is on a run, as a test tells it. */
@Alternative
@Singleton
public class ToldRuns implements Peace {
    private final Set<String> going = ConcurrentHashMap.newKeySet();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /** From now on this person is on a run. */
    public void begin(String user) {
        going.add(user);
    }

    /** Not any more. */
    public void end(String user) {
        going.remove(user);
    }

    /** Whether the app has asked about this person. */
    public boolean wasAsked(String user) {
        return asked.contains(user);
    }

    @Override
    public boolean isOnARun(String user, Instant now) {
        asked.add(user);
        return going.contains(user);
    }
}
