package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "job_step")
class StepRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Step step;

    @Column(name = "happened_at", updatable = false)
    Instant at;
}
