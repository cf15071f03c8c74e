package dev.rebound.goals.store;

import dev.rebound.goals.Goal;
import dev.rebound.logbook.Effort;
import dev.rebound.privacy.Words;
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
@Table(name = "goal")
class GoalRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Effort.Kind kind;

    @Column(name = "name_print", updatable = false)
    String namePrint;

    @Column(name = "words_name")
    @Nullable
    Words name;

    @Enumerated(EnumType.STRING)
    @Column(name = "period", updatable = false)
    Goal.Period period;

    @Column(name = "target")
    int target;

    @Column(name = "set_at")
    Instant setAt;

    static GoalRow of(Goal goal, String namePrint) {
        var row = new GoalRow();
        row.id = goal.id();
        row.author = goal.author();
        row.kind = goal.kind();
        row.namePrint = namePrint;
        row.period = goal.period();
        return row;
    }

    Goal toGoal() {
        return new Goal(id, author, kind, name == null ? Words.of("") : name, period, target);
    }
}
