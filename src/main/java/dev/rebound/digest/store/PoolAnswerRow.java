package dev.rebound.digest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "digest_pool_answer")
class PoolAnswerRow {
    enum Part {
        ASKS,
        ASKED,
        AGREED
    }

    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "ask", updatable = false)
    UUID ask;

    @Column(name = "team", updatable = false)
    UUID team;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    Part part;
}
