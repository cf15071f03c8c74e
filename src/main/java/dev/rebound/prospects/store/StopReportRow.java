package dev.rebound.prospects.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a report says so; which one cannot be read from it, and so neither whose it is. */
@Entity
@Table(name = "prospect_stop_report")
class StopReportRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "stop_id", updatable = false)
    UUID stop;

    @Column(name = "report_print", updatable = false)
    String report;
}
