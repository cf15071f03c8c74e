package dev.rebound.people.store;

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
@Table(name = "team_person")
class TeamPersonRow {
    enum Part {
        MANAGER,
        INVITED
    }

    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "team_id", updatable = false)
    UUID team;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    Part part;

    /** In which order they were chosen. */
    @Column(name = "place")
    int place;

    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    static TeamPersonRow of(UUID team, String user, Part part, int place) {
        var row = new TeamPersonRow();
        row.id = UUID.randomUUID();
        row.team = team;
        row.user = user;
        row.part = part;
        row.place = place;
        return row;
    }
}
