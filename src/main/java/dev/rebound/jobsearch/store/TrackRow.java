package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Goals;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "job_track")
class TrackRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "is_on")
    boolean on;

    @Column(name = "applications")
    int applications;

    @Column(name = "contacts")
    int contacts;

    @Column(name = "interviews")
    int interviews;

    @Column(name = "rests_until")
    @Nullable
    LocalDate restsUntil;

    Goals goals() {
        return new Goals(applications, contacts, interviews);
    }
}
