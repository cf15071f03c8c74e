package dev.rebound.calendar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "ledger")
class LedgerRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "what", updatable = false)
    String what;

    @Column(name = "who", updatable = false)
    String who;

    @Column(name = "local_day", updatable = false)
    LocalDate day;
}
