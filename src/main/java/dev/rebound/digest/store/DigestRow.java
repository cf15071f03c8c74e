package dev.rebound.digest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "digest")
class DigestRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "team", updatable = false)
    UUID team;

    @Column(name = "week", updatable = false)
    LocalDate week;

    @Column(name = "shown", updatable = false)
    String shown;

    @Column(name = "kept")
    @Nullable
    String kept;

    /** What it showed, where several teams share it. */
    @Column(name = "figures")
    @Nullable
    String figures;
}
