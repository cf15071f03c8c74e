package dev.rebound.abuse.store;

import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Decision;
import dev.rebound.abuse.Ruling;
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

/** A decision as it was made. */
@Entity
@Table(name = "abuse_decision")
class AbuseDecisionRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "report_id", updatable = false)
    UUID report;

    /** 0 for the first one. */
    @Column(name = "place", updatable = false)
    int place;

    @Column(name = "by_person", updatable = false)
    UUID by;

    @Column(name = "decided_at", updatable = false)
    Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", updatable = false)
    Decision decision;

    @Column(name = "on_appeal", updatable = false)
    boolean onAppeal;

    @Column(name = "words_note")
    @Nullable
    Words note;

    @Column(name = "words_reason")
    @Nullable
    Words reason;

    static AbuseDecisionRow of(UUID report, int place, UUID by, Decided decided) {
        var row = new AbuseDecisionRow();
        row.id = UUID.randomUUID();
        row.report = report;
        row.place = place;
        row.by = by;
        row.at = decided.at();
        row.decision = decided.decision();
        row.onAppeal = decided.onAppeal();
        row.note = decided.ruling().note();
        row.reason = decided.ruling().reason();
        return row;
    }

    Decided toDecided(String user) {
        return new Decided(user, at, new Ruling(decision, note, reason), onAppeal);
    }
}
