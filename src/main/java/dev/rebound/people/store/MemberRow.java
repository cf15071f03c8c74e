package dev.rebound.people.store;

import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "member")
class MemberRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id")
    String workspaceId;

    @Column(name = "slack_user")
    String user;

    @Column(name = "zone")
    String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    Standing standing;

    @Column(name = "welcomed_at")
    @Nullable
    Instant welcomedAt;

    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    @Column(name = "home_hidden")
    boolean homeHidden;

    @Column(name = "slack_admin")
    boolean admin;

    /** The last day out of office, by what Slack showed when it was last asked. */
    @Column(name = "away_until")
    @Nullable
    LocalDate awayUntil;

    Member toMember() {
        return new Member(user, ZoneId.of(zone), standing, welcomedAt != null);
    }
}
