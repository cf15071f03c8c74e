package dev.rebound.jobsearch.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A workspace that has the track. */
@Entity
@Table(name = "job_offer")
class OfferRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;
}
