package dev.rebound.listen.store;

import dev.rebound.listen.Listen;
import dev.rebound.listen.Listen.Heard;
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
@Table(name = "listen")
class ListenRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "listener")
    String listener;

    @Column(name = "words_call")
    Words call;

    @Column(name = "words_question")
    Words question;

    @Column(name = "words_first")
    @Nullable
    Words first;

    @Column(name = "words_second")
    @Nullable
    Words second;

    @Column(name = "words_third")
    @Nullable
    Words third;

    @Column(name = "asked_at", updatable = false)
    Instant at;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    static ListenRow of(Listen listen) {
        var row = new ListenRow();
        row.id = listen.id();
        row.author = listen.author();
        row.listener = listen.listener();
        row.call = listen.call();
        row.question = listen.question();
        row.at = listen.at();
        return row;
    }

    void answered(Heard heard, Instant now) {
        first = heard.first();
        second = heard.second();
        third = heard.third();
        endedAt = now;
    }

    /** Whoever listens alone answers at once. */
    Listen toListen() {
        var alone = endedAt != null && endedAt.equals(at);
        var heard = first == null || second == null || third == null ? null : new Heard(first, second, third, alone);
        return new Listen(id, author, listener, call, question, at, heard);
    }
}
