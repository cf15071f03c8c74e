package dev.rebound.checkin.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody in a round; without a group they had nobody. */
@Entity
@Table(name = "checkin_person")
class CheckinPersonRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "round_id", updatable = false)
    UUID round;

    @Column(name = "group_id")
    @Nullable
    UUID group;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "met")
    @Nullable
    Boolean met;

    static CheckinPersonRow of(UUID round, @Nullable UUID group, String user) {
        var row = new CheckinPersonRow();
        row.id = UUID.randomUUID();
        row.round = round;
        row.group = group;
        row.user = user;
        return row;
    }
}
