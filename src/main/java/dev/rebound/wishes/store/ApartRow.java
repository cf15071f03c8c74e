package dev.rebound.wishes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Somebody with whom a person is never put together; known to that person alone. */
@Entity
@Table(name = "wish_apart")
class ApartRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    /** Who asked for it. */
    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "other", updatable = false)
    String other;

    static ApartRow of(String user, String other) {
        var row = new ApartRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.other = other;
        return row;
    }
}
