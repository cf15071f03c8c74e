package dev.rebound.prospects.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "prospect_decision")
class DecisionRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "stop_id", updatable = false)
    UUID stop;

    @Column(name = "spelling_print", updatable = false)
    String spelling;

    @Column(name = "is_same")
    boolean same;
}
