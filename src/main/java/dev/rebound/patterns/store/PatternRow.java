package dev.rebound.patterns.store;

import dev.rebound.patterns.Found;
import dev.rebound.patterns.Group;
import dev.rebound.privacy.Words;
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
@Table(name = "pattern")
class PatternRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Group.Kind kind;

    @Column(name = "key_print", updatable = false)
    String keyPrint;

    @Column(name = "words_key", updatable = false)
    Words key;

    @Column(name = "is_more", updatable = false)
    boolean more;

    @Column(name = "week", updatable = false)
    LocalDate week;

    static PatternRow of(Found found, String keyPrint) {
        var row = new PatternRow();
        row.id = found.id();
        row.author = found.author();
        row.kind = found.group().kind();
        row.keyPrint = keyPrint;
        row.key = Words.of(found.group().key());
        row.more = found.more();
        row.week = found.week();
        return row;
    }

    Found toFound() {
        return new Found(id, author, new Group(kind, key.text()), more, week);
    }
}
