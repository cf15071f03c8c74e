package dev.rebound.logbook.store;

import dev.rebound.logbook.Effort;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "effort")
class EffortRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "happened_at")
    Instant at;

    /** The database's own clock tells, since it is only ever compared with itself. */
    @Column(name = "written_at", insertable = false, updatable = false)
    @Nullable
    Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    Effort.Kind kind;

    @Column(name = "words_name")
    @Nullable
    Words name;

    @Column(name = "name_print")
    @Nullable
    String namePrint;

    @Column(name = "times")
    int times;

    static EffortRow of(Effort effort, @Nullable String namePrint) {
        var row = new EffortRow();
        row.id = effort.id();
        row.author = effort.author();
        row.at = effort.at();
        row.kind = effort.kind();
        row.name = effort.name().text().isEmpty() ? null : effort.name();
        row.namePrint = namePrint;
        row.times = effort.times();
        return row;
    }

    Effort toEffort() {
        return new Effort(id, author, at, kind, name == null ? Words.of("") : name, times);
    }
}
