package dev.rebound.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waiting for what comes by itself. */
final class Patience {
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private Patience() {}

    static <T> T until(Duration atMost, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + atMost.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            pause();
            found = look.get();
        }
        return found.orElseThrow(() -> new IllegalStateException("not there after " + atMost));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", stopped);
        }
    }
}
