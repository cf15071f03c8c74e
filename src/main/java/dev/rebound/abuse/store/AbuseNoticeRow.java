package dev.rebound.abuse.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That somebody was sent a message; its id is the name under which it was posted. */
@Entity
@Table(name = "abuse_notice")
class AbuseNoticeRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "report_id", updatable = false)
    UUID report;

    /** Given by the database: the order of writing. */
    @Column(name = "place", insertable = false, updatable = false)
    long place;

    @Column(name = "slack_user", updatable = false)
    String user;
}
