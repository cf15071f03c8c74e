package dev.rebound.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trigger ids: what lets an app open a modal once, within three seconds of a person's action. */
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private record Trigger(String person, Instant since, boolean spent) {}

    private final Map<String, Trigger> byId = new HashMap<>();
    private final WorkspaceClock clock;

    Triggers(WorkspaceClock clock) {
        this.clock = clock;
    }

    String issue(String person) {
        String id = Ids.digits(13) + "." + Ids.digits(12) + "." + Ids.hex(32);
        byId.put(id, new Trigger(person, clock.now(), false));
        return id;
    }

    /** Slack's name for what is wrong with the id, if anything is. */
    Optional<String> refusal(@Nullable String id) {
        Trigger trigger = id == null ? null : byId.get(id);
        if (trigger == null) {
            return Optional.of("invalid_trigger_id");
        }
        if (trigger.spent()) {
            return Optional.of("exchanged_trigger_id");
        }
        boolean late = clock.now().isAfter(trigger.since().plus(LIFE));
        return late ? Optional.of("expired_trigger_id") : Optional.empty();
    }

    /** Uses up an id that was not refused; returns whose action it came from. */
    String spend(String id) {
        Trigger trigger = Objects.requireNonNull(byId.get(id));
        byId.put(id, new Trigger(trigger.person(), trigger.since(), true));
        return trigger.person();
    }
}
