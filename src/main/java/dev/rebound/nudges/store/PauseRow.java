package dev.rebound.nudges.store;

import dev.rebound.nudges.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "pause")
class PauseRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "started_at", updatable = false)
    Instant startedAt;

    @Column(name = "ends_at", updatable = false)
    Instant endsAt;

    static PauseRow of(Pause pause) {
        var row = new PauseRow();
        row.id = pause.id();
        row.author = pause.author();
        row.startedAt = pause.startedAt();
        row.endsAt = pause.endsAt();
        return row;
    }

    Pause toPause() {
        return new Pause(id, author, startedAt, endsAt);
    }
}
