package dev.rebound.corrections.store;

import dev.rebound.people.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A person as far as it concerns this door: whether they belong here, to read. */
@Entity
@Immutable
@Table(name = "member")
class PersonRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id")
    String workspaceId;

    @Column(name = "slack_user")
    String slackUser;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    Standing standing;
}
