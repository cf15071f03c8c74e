package dev.rebound.home.slack;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Does work in turn for each key; of the work that waits for its turn only the newest is done. */
final class OneAtATime<K> {
    private final Map<K, Runnable> waiting = new ConcurrentHashMap<>();
    private final Set<K> busy = ConcurrentHashMap.newKeySet();

    /** Does the work, or leaves it to whoever is busy with that key and will do it afterwards. */
    void run(K key, Runnable work) {
        waiting.put(key, work);
        while (waiting.containsKey(key) && busy.add(key)) {
            try {
                newest(key).run();
            } finally {
                busy.remove(key);
            }
        }
    }

    private Runnable newest(K key) {
        var work = waiting.remove(key);
        return work == null ? () -> {} : work;
    }
}
