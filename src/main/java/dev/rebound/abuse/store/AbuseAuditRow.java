package dev.rebound.abuse.store;

import dev.rebound.abuse.Step.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A line of the record; none is ever changed. */
@Entity
@Immutable
@Table(name = "abuse_audit")
class AbuseAuditRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "report_id", updatable = false)
    UUID report;

    /** Given by the database: the order of writing. */
    @Column(name = "place", insertable = false, updatable = false)
    long place;

    @Column(name = "happened_at", updatable = false)
    Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "act", updatable = false)
    Act act;

    /** Null when nobody did it but time. */
    @Column(name = "by_person", updatable = false)
    @Nullable
    UUID by;

    @Column(name = "to_person", updatable = false)
    @Nullable
    UUID to;
}
