package dev.rebound.nudges.budget.store;

import dev.rebound.nudges.Plans;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "nudge_plan")
class PlanRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "since", updatable = false)
    Instant since;

    Plans.Plan toPlan() {
        return new Plans.Plan(user, since);
    }
}
