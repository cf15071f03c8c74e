package dev.rebound.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** In strict mode one posted message a second and channel, as Slack writes it; Slack itself lets short bursts pass. */
final class RateLimits {
    private static final Duration EACH = Duration.ofSeconds(1);

    private final Map<String, Instant> lastPost = new HashMap<>();
    private final World world;
    private boolean strict;

    RateLimits(World world) {
        this.world = world;
    }

    void strict(boolean changed) {
        strict = changed;
    }

    /** Whether this call comes too early; counts it if not. */
    boolean refuses(String method, Arguments given) {
        if (!strict || !method.equals("chat.postMessage")) {
            return false;
        }
        Instant now = world.clock().now();
        String channel = world.conversations()
                .resolve(given.text("channel"))
                .map(Conversation::id)
                .orElse("");
        Instant before = lastPost.get(channel);
        if (before != null && now.isBefore(before.plus(EACH))) {
            return true;
        }
        lastPost.put(channel, now);
        return false;
    }
}
