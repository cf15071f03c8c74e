package dev.rebound.calls.store;

import dev.rebound.calls.Import;
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
@Table(name = "call_import")
class ImportRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    Import.State state;

    @Column(name = "words_url")
    @Nullable
    Words address;

    static ImportRow of(Import asked) {
        var row = new ImportRow();
        row.id = asked.id();
        row.author = asked.author();
        row.askedAt = asked.askedAt();
        row.state = asked.state();
        row.address = asked.address();
        return row;
    }

    Import toImport() {
        return new Import(id, author, askedAt, state, address);
    }
}
