package dev.rebound.coaching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One person's word on one text; their strategies are summed up from the texts' names. */
@Entity
@Table(name = "reframe_rating")
class RatingRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "text_id", updatable = false)
    String text;

    @Column(name = "strategy", updatable = false)
    String strategy;

    @Column(name = "helpful")
    boolean helpful;

    @Column(name = "rated_at")
    Instant at;
}
