package dev.rebound.people.store;

import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "team_yes")
class TeamYesRow {
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
    @Column(name = "question", updatable = false)
    Question question;

    @Column(name = "is_yes", updatable = false)
    boolean yes;

    @Column(name = "said_at", updatable = false)
    Instant at;

    static TeamYesRow of(Said said) {
        var row = new TeamYesRow();
        row.id = UUID.randomUUID();
        row.team = said.team();
        row.user = said.user();
        row.question = said.question();
        row.yes = said.yes();
        row.at = said.at();
        return row;
    }

    Said toSaid() {
        return new Said(team, user, question, yes, at);
    }
}
