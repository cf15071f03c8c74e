package dev.rebound.checkin.store;

import dev.rebound.checkin.Meeting.Round;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "checkin_round")
class CheckinRoundRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "team_id", updatable = false)
    UUID team;

    @Column(name = "turn", updatable = false)
    int turn;

    @Column(name = "held_on", updatable = false)
    LocalDate day;

    @Column(name = "is_small", updatable = false)
    boolean small;

    static CheckinRoundRow of(Round round) {
        var row = new CheckinRoundRow();
        row.id = round.id();
        row.team = round.team();
        row.turn = round.turn();
        row.day = round.day();
        row.small = round.small();
        return row;
    }

    Round toRound() {
        return new Round(id, team, turn, day, small);
    }
}
