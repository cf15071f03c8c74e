package dev.rebound.prospects.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Written by an update alone. */
@Entity
@Table(name = "prospect_catch_up")
class CatchUpRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "written_before", updatable = false)
    Instant writtenBefore;
}
