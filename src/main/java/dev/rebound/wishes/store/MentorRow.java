package dev.rebound.wishes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "wish_mentor")
class MentorRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "team_id", updatable = false)
    UUID team;

    @Column(name = "mentee", updatable = false)
    String mentee;

    @Column(name = "mentor", updatable = false)
    String mentor;

    @Column(name = "since", updatable = false)
    Instant since;

    static MentorRow of(UUID team, String mentee, String mentor, Instant since) {
        var row = new MentorRow();
        row.id = UUID.randomUUID();
        row.team = team;
        row.mentee = mentee;
        row.mentor = mentor;
        row.since = since;
        return row;
    }
}
