package dev.rebound.tally.store;

import dev.rebound.tally.Pad;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pad")
class PadRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "done_at")
    @Nullable
    Instant doneAt;

    @Column(name = "message_id")
    @Nullable
    UUID message;

    static PadRow of(Pad pad) {
        var row = new PadRow();
        row.id = pad.id();
        row.author = pad.author();
        row.openedAt = pad.openedAt();
        row.doneAt = pad.doneAt();
        row.message = pad.message();
        return row;
    }

    Pad toPad(List<TapRow> taps) {
        return new Pad(
                id,
                author,
                openedAt,
                doneAt,
                message,
                taps.stream().map(TapRow::toTap).toList());
    }
}
