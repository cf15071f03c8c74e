package dev.rebound.nudges.store;

import dev.rebound.nudges.Run;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "run")
class RunRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "begun_at", updatable = false)
    Instant begunAt;

    static RunRow of(Run run) {
        var row = new RunRow();
        row.id = run.id();
        row.author = run.author();
        row.begunAt = run.begunAt();
        return row;
    }

    Run toRun() {
        return new Run(id, author, begunAt);
    }
}
