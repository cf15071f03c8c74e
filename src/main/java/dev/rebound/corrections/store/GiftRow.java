package dev.rebound.corrections.store;

import dev.rebound.corrections.Correction;
import dev.rebound.corrections.Gift;
import dev.rebound.privacy.Words;
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
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "given_words")
class GiftRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "rejection_id", updatable = false)
    UUID entry;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_bucket", updatable = false)
    Bucket readBucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_objection", updatable = false)
    Objection readObjection;

    @Enumerated(EnumType.STRING)
    @Column(name = "bucket", updatable = false)
    Bucket bucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection", updatable = false)
    Objection objection;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity", updatable = false)
    Severity severity;

    @Column(name = "words_text")
    Words text;

    static GiftRow of(Gift gift) {
        var row = new GiftRow();
        row.id = gift.id();
        row.author = gift.author();
        row.entry = gift.entry();
        row.readBucket = gift.labels().readBucket();
        row.readObjection = gift.labels().readObjection();
        row.bucket = gift.labels().bucket();
        row.objection = gift.labels().objection();
        row.severity = gift.labels().severity();
        row.text = gift.text();
        return row;
    }

    Gift toGift() {
        return new Gift(
                id, author, entry, text, new Correction(readBucket, readObjection, bucket, objection, severity));
    }
}
