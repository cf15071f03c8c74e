package dev.rebound.nudges.budget.store;

import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Nudge;
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
@Table(name = "consent")
class ConsentRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    Nudge kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "tap", updatable = false)
    Consent.Tap tap;

    @Column(name = "given_at", updatable = false)
    Instant since;

    static ConsentRow of(String user, Consent consent) {
        var row = new ConsentRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.kind = consent.kind();
        row.tap = consent.tap();
        row.since = consent.since();
        return row;
    }

    Consent toConsent() {
        return new Consent(kind, tap, since);
    }
}
