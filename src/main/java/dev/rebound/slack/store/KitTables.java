package dev.rebound.slack.store;

import dev.rebound.slack.Deliveries;
import dev.rebound.slack.courier.Outbox;
import java.time.Clock;
import java.util.function.Predicate;

/** The kit's own tables: the one class of this door that wiring calls. */
public final class KitTables {
    private KitTables() {}

    /** The requests answered lately. */
    public static Deliveries deliveries(Clock clock) {
        return new DeliveryStore(clock);
    }

    /** The letters under way. */
    public static Outbox outbox(Clock clock) {
        return new OutboxStore(clock);
    }

    /** Whether a transaction failed because another one was quicker. */
    public static Predicate<Throwable> lostRaces() {
        return new LostRaces();
    }
}
