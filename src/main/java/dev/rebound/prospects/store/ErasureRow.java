package dev.rebound.prospects.store;

import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "prospect_erasure")
class ErasureRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "words_company", updatable = false)
    @Nullable
    Words company;

    @Column(name = "words_person", updatable = false)
    @Nullable
    Words person;

    Prospect toProspect() {
        return new Prospect(StopRow.text(company), StopRow.text(person), null, null, null);
    }
}
