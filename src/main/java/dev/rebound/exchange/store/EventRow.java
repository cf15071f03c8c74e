package dev.rebound.exchange.store;

import dev.rebound.exchange.Event;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "webhook_event")
class EventRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "tries")
    int tries;

    @Column(name = "expires_at", updatable = false)
    Instant expires;

    @Column(name = "words_body", updatable = false)
    Words body;

    static EventRow of(Event event) {
        var row = new EventRow();
        row.id = event.id();
        row.tries = event.tries();
        row.expires = event.expires();
        row.body = event.body();
        return row;
    }

    Event toEvent() {
        return new Event(id, body, tries, expires);
    }
}
