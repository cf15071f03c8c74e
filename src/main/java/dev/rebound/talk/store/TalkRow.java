package dev.rebound.talk.store;

import dev.rebound.talk.Talk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "talk")
class TalkRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "asker", updatable = false)
    String asker;

    /** The asker while it is open, so that no one has two. */
    @Column(name = "open_asker")
    @Nullable
    String openAsker;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    Talk.State state;

    @Column(name = "peer")
    @Nullable
    String peer;

    static TalkRow of(Talk talk) {
        var row = new TalkRow();
        row.id = talk.id();
        row.asker = talk.asker();
        row.askedAt = talk.askedAt();
        row.take(talk);
        return row;
    }

    /** What can change. */
    void take(Talk talk) {
        openAsker = talk.isOpen() ? talk.asker() : null;
        state = talk.state();
        peer = talk.peer();
    }

    Talk toTalk() {
        return new Talk(id, asker, askedAt, state, peer);
    }
}
