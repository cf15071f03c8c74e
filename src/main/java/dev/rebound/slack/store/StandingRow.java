package dev.rebound.slack.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "standing")
class StandingRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "channel")
    String channel;

    @Column(name = "ts")
    String ts;

    /** Kept until it is taken away. */
    @Column(name = "lasting")
    boolean lasting;

    @Column(name = "written_at")
    Instant writtenAt;
}
