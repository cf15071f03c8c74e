package dev.rebound.abuse.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who has or had to do with a report. */
@Entity
@Table(name = "abuse_person")
class AbusePersonRow {
    /** What they have to do with it now. */
    enum Part {
        REP,
        HAS,
        GONE
    }

    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "report_id", updatable = false)
    UUID report;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    @Nullable
    Part part;

    /** Among those of the same part. */
    @Column(name = "place")
    int place;

    boolean isIn(Part other) {
        return part == other;
    }
}
