package dev.rebound.prospects.store;

import dev.rebound.privacy.Words;
import dev.rebound.prospects.Stop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "prospect_stop")
class StopRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "spelling_print", updatable = false)
    String spelling;

    @Column(name = "since_day", updatable = false)
    LocalDate since;

    @Column(name = "by_hand")
    boolean byHand;

    /** Separated by spaces; null when the entry is older than they are. */
    @Column(name = "like_prints")
    @Nullable
    String prints;

    @Column(name = "words_company", updatable = false)
    @Nullable
    Words company;

    @Column(name = "words_person", updatable = false)
    @Nullable
    Words person;

    Stop toStop() {
        return new Stop(id, text(company), text(person), since);
    }

    static @Nullable Words words(@Nullable String text) {
        return text == null ? null : Words.of(text);
    }

    static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
