package dev.rebound.slack.store;

import dev.rebound.slack.courier.Pace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "channel_pace")
class PaceRow {
    /** The workspace and the lane. */
    @Id
    @Column(name = "id")
    String id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "busy_until")
    Instant busyUntil;

    Pace toPace() {
        return new Pace(nextAt, busyUntil);
    }
}
