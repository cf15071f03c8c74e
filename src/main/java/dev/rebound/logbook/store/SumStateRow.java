package dev.rebound.logbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That an author's sums are made, and in which zone. */
@Entity
@Table(name = "sum_state")
class SumStateRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "zone")
    String zone;

    static SumStateRow of(String author, String zone) {
        var row = new SumStateRow();
        row.id = UUID.randomUUID();
        row.author = author;
        row.zone = zone;
        return row;
    }
}
