package dev.rebound.prospects.store;

import dev.rebound.privacy.Words;
import dev.rebound.prospects.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Who looks after whom; which decision made it so cannot be read from it. */
@Entity
@Table(name = "prospect_owner")
class OwnerRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String owner;

    @Column(name = "since_at", updatable = false)
    Instant since;

    @Column(name = "matter_print", updatable = false)
    String matter;

    @Column(name = "name_print", updatable = false)
    String name;

    @Column(name = "words_company", updatable = false)
    @Nullable
    Words company;

    @Column(name = "words_person", updatable = false)
    @Nullable
    Words person;

    Owned toOwned() {
        return new Owned(id, owner, StopRow.text(company), StopRow.text(person), since);
    }
}
