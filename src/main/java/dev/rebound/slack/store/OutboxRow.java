package dev.rebound.slack.store;

import dev.rebound.privacy.Words;
import dev.rebound.slack.courier.Kind;
import dev.rebound.slack.courier.Letter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox")
class OutboxRow {
    /** How a letter stands; one that Slack has taken has no row. */
    enum State {
        WAITING,
        DEAD
    }

    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    /** Given by the database: the order of writing. */
    @Column(name = "place", insertable = false, updatable = false)
    long place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Kind kind;

    @Column(name = "lane", updatable = false)
    String lane;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    State state;

    @Column(name = "fault")
    @Nullable
    String fault;

    @Column(name = "tries")
    int tries;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "words_address")
    @Nullable
    Words address;

    @Column(name = "words_payload")
    @Nullable
    Words payload;

    Letter toLetter() {
        return new Letter(
                id, kind, lane, Objects.requireNonNull(address), Objects.requireNonNull(payload), expiresAt, tries);
    }
}
