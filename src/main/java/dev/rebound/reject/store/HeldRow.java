package dev.rebound.reject.store;

import dev.rebound.logbook.Source;
import dev.rebound.privacy.Words;
import dev.rebound.reject.Held;
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
@Table(name = "held")
class HeldRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    Source source;

    @Column(name = "words_text")
    Words text;

    @Column(name = "reported_at")
    Instant at;

    static HeldRow of(Held.Text text) {
        var row = new HeldRow();
        row.id = text.id();
        row.author = text.author();
        row.source = text.source();
        row.text = Words.of(text.text());
        row.at = text.at();
        return row;
    }

    Held.Text toText() {
        return new Held.Text(id, author, source, text.text(), at);
    }
}
