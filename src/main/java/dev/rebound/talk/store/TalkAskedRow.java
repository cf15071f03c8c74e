package dev.rebound.talk.store;

import dev.rebound.talk.Asked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "talk_asked")
class TalkAskedRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "talk_id", updatable = false)
    UUID talk;

    @Column(name = "peer", updatable = false)
    String peer;

    static TalkAskedRow of(Asked asked) {
        var row = new TalkAskedRow();
        row.id = asked.id();
        row.talk = asked.talk();
        row.peer = asked.peer();
        return row;
    }

    Asked toAsked() {
        return new Asked(id, talk, peer);
    }
}
