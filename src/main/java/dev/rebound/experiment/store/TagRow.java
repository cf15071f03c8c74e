package dev.rebound.experiment.store;

import dev.rebound.experiment.Arm;
import dev.rebound.experiment.Tag;
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
@Table(name = "experiment_call")
class TagRow {
    @Id
    @Column(name = "entry_id")
    UUID entry;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "experiment_id", updatable = false)
    UUID experiment;

    @Enumerated(EnumType.STRING)
    @Column(name = "arm")
    Arm arm;

    @Column(name = "met")
    boolean met;

    @Column(name = "by_hand")
    boolean byHand;

    @Column(name = "times")
    int times;

    @Column(name = "tagged_at", updatable = false)
    Instant at;

    static TagRow of(Tag tag) {
        var row = new TagRow();
        row.entry = tag.entry();
        row.author = tag.author();
        row.experiment = tag.experiment();
        row.at = tag.at();
        row.take(tag);
        return row;
    }

    /** What its author or its entry can change. */
    void take(Tag tag) {
        arm = tag.went().arm();
        met = tag.went().met();
        byHand = tag.went().byHand();
        times = tag.times();
    }

    Tag toTag() {
        return new Tag(entry, author, experiment, new Tag.Went(arm, met, byHand), times, at);
    }
}
