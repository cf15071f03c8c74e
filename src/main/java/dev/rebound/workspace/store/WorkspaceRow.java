package dev.rebound.workspace.store;

import dev.rebound.workspace.Workspace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only table without a workspace column: it is the list of them. */
@Entity
@Table(name = "workspace")
class WorkspaceRow {
    @Id
    UUID id;

    @Column(name = "enterprise_id")
    @Nullable
    String enterpriseId;

    @Column(name = "team_id")
    String teamId;

    @Column(name = "bot_user")
    String botUser;

    @Column(name = "created_at")
    Instant createdAt;

    Workspace toWorkspace() {
        return new Workspace(id, enterpriseId, teamId, botUser);
    }
}
