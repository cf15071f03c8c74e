package dev.rebound.support.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "support_country")
class CountryRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "slack_user", updatable = false)
    String user;

    @Column(name = "country")
    String country;
}
