package dev.rebound.corrections.store;

import dev.rebound.corrections.Correction;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** An entry as far as it concerns this door: whose it is and its labels, to read; its words are out of reach here. */
@Entity
@Immutable
@Table(name = "rejection")
class LabelsRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id")
    String workspaceId;

    @Column(name = "author")
    String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_bucket")
    Bucket readBucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_objection")
    Objection readObjection;

    @Enumerated(EnumType.STRING)
    @Column(name = "bucket")
    Bucket bucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection")
    Objection objection;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    Severity severity;

    @Column(name = "corrected")
    boolean corrected;

    Correction toCorrection() {
        return new Correction(readBucket, readObjection, bucket, objection, severity);
    }
}
