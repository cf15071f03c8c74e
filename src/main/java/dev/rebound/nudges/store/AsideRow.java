package dev.rebound.nudges.store;

import dev.rebound.nudges.Aside;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "aside")
class AsideRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    /** Without a reference: what was said stays said though the entry is taken out. */
    @Column(name = "rejection_id", updatable = false)
    UUID entry;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Aside.Kind kind;

    @Column(name = "said_at", updatable = false)
    Instant at;

    @Column(name = "settled")
    boolean settled;

    static AsideRow of(Aside aside) {
        var row = new AsideRow();
        row.id = aside.id();
        row.author = aside.author();
        row.entry = aside.entry();
        row.kind = aside.kind();
        row.at = aside.at();
        row.settled = aside.settled();
        return row;
    }

    Aside toAside() {
        return new Aside(id, author, entry, kind, at, settled);
    }
}
