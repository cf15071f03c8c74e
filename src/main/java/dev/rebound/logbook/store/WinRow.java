package dev.rebound.logbook.store;

import dev.rebound.logbook.Win;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "win")
class WinRow {
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

    @Column(name = "words_text")
    Words text;

    static WinRow of(Win win) {
        var row = new WinRow();
        row.id = win.id();
        row.author = win.author();
        row.at = win.at();
        row.text = win.text();
        return row;
    }

    Win toWin() {
        return new Win(id, author, at, text);
    }
}
