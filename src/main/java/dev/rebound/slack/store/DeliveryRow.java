package dev.rebound.slack.store;

import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "delivery")
class DeliveryRow {
    /** The workspace and Slack's own key: Hibernate looks a row up by its id before the tenant is asked. */
    @Id
    @Column(name = "id")
    String id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "answer")
    @Nullable
    Words answer;
}
