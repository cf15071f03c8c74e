package dev.rebound.people.store;

import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "team_rules")
class TeamRulesRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "second_person")
    @Nullable
    String secondPerson;

    @Column(name = "members_may")
    boolean membersMay;

    @Column(name = "words_urgent")
    @Nullable
    Words urgent;
}
