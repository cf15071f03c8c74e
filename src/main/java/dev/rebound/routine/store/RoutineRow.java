package dev.rebound.routine.store;

import dev.rebound.privacy.Words;
import dev.rebound.routine.Ritual;
import dev.rebound.routine.Routine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "routine")
class RoutineRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Enumerated(EnumType.STRING)
    @Column(name = "ritual", updatable = false)
    Ritual ritual;

    @Column(name = "pick")
    @Nullable
    String pick;

    @Column(name = "words_own")
    @Nullable
    Words own;

    @Column(name = "at_minute")
    @Nullable
    Integer at;

    @Column(name = "turn")
    int turn;

    void fill(Routine routine) {
        pick = routine.pick();
        own = routine.hasOwn() ? routine.own() : null;
        at = routine.at() == null ? null : routine.at().toSecondOfDay() / 60;
    }

    Routine toRoutine() {
        var time = at == null ? null : LocalTime.ofSecondOfDay(at * 60L);
        return new Routine(ritual, pick, own == null ? Words.of("") : own, time);
    }
}
