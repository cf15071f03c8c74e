package dev.rebound.exchange.store;

import dev.rebound.exchange.Event;
import dev.rebound.exchange.Events;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** What waits to be heard, in table {@code webhook_event}. */
final class EventStore implements Events {
    private final Rows rows = new Rows();

    @Override
    public void put(Event event) {
        rows.persist(EventRow.of(event));
    }

    @Override
    public Optional<Event> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(EventRow::toEvent);
    }

    @Override
    public void tried(UUID id) {
        rows.update("tries = tries + 1 where id = ?1", id);
    }

    @Override
    public void remove(UUID id) {
        rows.delete("id", id);
    }

    @Override
    public void clear() {
        rows.deleteAll();
    }

    private static final class Rows implements PanacheRepositoryBase<EventRow, UUID> {}
}
