package dev.rebound.coaching.store;

import dev.rebound.coaching.OwnReframe;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "own_reframe")
class OwnReframeRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "cell", updatable = false)
    String cell;

    @Column(name = "words_text")
    Words words;

    @Column(name = "written_on", updatable = false)
    LocalDate writtenOn;

    /** The database's own clock tells, since it is only ever compared with itself. */
    @Column(name = "written_at", insertable = false, updatable = false)
    @Nullable
    Instant writtenAt;

    static OwnReframeRow of(OwnReframe own) {
        var row = new OwnReframeRow();
        row.id = own.id();
        row.author = own.author();
        row.cell = own.cell();
        row.words = own.words();
        row.writtenOn = own.day();
        return row;
    }

    OwnReframe toOwn() {
        return new OwnReframe(id, author, cell, words, writtenOn);
    }
}
