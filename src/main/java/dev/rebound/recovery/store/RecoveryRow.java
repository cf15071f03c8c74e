package dev.rebound.recovery.store;

import dev.rebound.privacy.Words;
import dev.rebound.recovery.Kind;
import dev.rebound.recovery.Recovery;
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
@Table(name = "recovery")
class RecoveryRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "team", updatable = false)
    UUID team;

    @Column(name = "channel", updatable = false)
    String channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Kind kind;

    @Column(name = "words_text")
    Words text;

    @Column(name = "named", updatable = false)
    boolean named;

    @Column(name = "given_at", updatable = false)
    Instant givenAt;

    @Column(name = "posted")
    boolean posted;

    static RecoveryRow of(Recovery recovery) {
        var row = new RecoveryRow();
        row.id = recovery.id();
        row.author = recovery.author();
        row.team = recovery.team();
        row.channel = recovery.channel();
        row.kind = recovery.kind();
        row.text = recovery.words();
        row.named = recovery.named();
        row.givenAt = recovery.givenAt();
        row.posted = recovery.posted();
        return row;
    }

    Recovery toRecovery() {
        return new Recovery(id, author, team, channel, kind, text, named, givenAt, posted);
    }
}
