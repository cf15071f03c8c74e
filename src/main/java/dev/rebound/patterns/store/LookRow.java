package dev.rebound.patterns.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "pattern_look")
class LookRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "week", updatable = false)
    LocalDate week;

    static LookRow of(String author, LocalDate week) {
        var row = new LookRow();
        row.id = UUID.randomUUID();
        row.author = author;
        row.week = week;
        return row;
    }
}
