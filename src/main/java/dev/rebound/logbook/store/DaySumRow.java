package dev.rebound.logbook.store;

import dev.rebound.logbook.Happened;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "day_sum")
class DaySumRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "on_day", updatable = false)
    LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "what", updatable = false)
    Happened what;

    /** Empty for what is no no; else the name of one. */
    @Column(name = "bucket", updatable = false)
    String bucket;

    /** Likewise. */
    @Column(name = "objection", updatable = false)
    String objection;

    @Column(name = "times")
    int times;

    static DaySumRow of(String author, SumCell cell, int times) {
        var row = new DaySumRow();
        row.id = UUID.randomUUID();
        row.author = author;
        row.day = cell.day();
        row.what = cell.what();
        row.bucket = cell.bucket();
        row.objection = cell.objection();
        row.times = times;
        return row;
    }
}
