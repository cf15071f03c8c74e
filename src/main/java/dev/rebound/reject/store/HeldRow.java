package dev.rebound.reject.store;

import dev.rebound.logbook.Prospect;
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
import org.jspecify.annotations.Nullable;

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

    @Column(name = "times")
    int times;

    @Column(name = "words_text")
    Words text;

    @Column(name = "reported_at")
    Instant at;

    @Column(name = "words_company")
    @Nullable
    Words company;

    @Column(name = "words_person")
    @Nullable
    Words person;

    @Column(name = "words_title")
    @Nullable
    Words title;

    @Column(name = "words_channel")
    @Nullable
    Words channel;

    static HeldRow of(Held.Text text) {
        var row = new HeldRow();
        row.id = text.id();
        row.author = text.author();
        row.source = text.source();
        row.times = text.times();
        row.text = Words.of(text.text());
        row.at = text.at();
        row.company = words(text.typed().company());
        row.person = words(text.typed().person());
        row.title = words(text.typed().title());
        row.channel = words(text.typed().channel());
        return row;
    }

    Held.Text toText() {
        return new Held.Text(id, author, source, times, text.text(), typed(), at);
    }

    Prospect typed() {
        return new Prospect(text(company), text(person), text(title), null, text(channel));
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : Words.of(text);
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
