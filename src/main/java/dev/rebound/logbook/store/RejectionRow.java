package dev.rebound.logbook.store;

import dev.rebound.logbook.Source;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rejection")
class RejectionRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "happened_at")
    Instant at;

    /** The database's own clock tells, since it is only ever compared with itself. */
    @Column(name = "written_at", insertable = false, updatable = false)
    @Nullable
    Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    Source source;

    @Column(name = "times")
    int times;

    @Enumerated(EnumType.STRING)
    @Column(name = "bucket")
    Bucket bucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "objection")
    Objection objection;

    /** What the diagnosis read before anybody corrected it: corrections are counted against it, without words. */
    @Enumerated(EnumType.STRING)
    @Column(name = "read_bucket", updatable = false)
    Bucket readBucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "read_objection", updatable = false)
    Objection readObjection;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity")
    Severity severity;

    @Column(name = "brush_off")
    boolean brushOff;

    @Column(name = "do_not_contact")
    boolean doNotContact;

    @Column(name = "confidence")
    double confidence;

    @Column(name = "proposed_on")
    @Nullable
    LocalDate proposed;

    @Column(name = "corrected")
    boolean corrected;

    @Column(name = "hurt")
    boolean hurt;

    /** Ids of texts from the playbook, separated by spaces; no words of anybody. */
    @Column(name = "shown")
    String shown;

    @Column(name = "company_print")
    @Nullable
    String companyPrint;

    @Column(name = "person_print")
    @Nullable
    String personPrint;

    @Column(name = "words_text")
    @Nullable
    Words text;

    @Column(name = "words_because")
    @Nullable
    Words because;

    @Column(name = "words_company")
    @Nullable
    Words company;

    @Column(name = "words_person")
    @Nullable
    Words person;

    @Column(name = "words_title")
    @Nullable
    Words title;

    @Column(name = "words_industry")
    @Nullable
    Words industry;

    @Column(name = "words_channel")
    @Nullable
    Words channel;

    @ElementCollection
    @BatchSize(size = 50)
    @CollectionTable(name = "rejection_part", joinColumns = @JoinColumn(name = "rejection_id"))
    @OrderColumn(name = "place")
    List<PartColumns> parts = new ArrayList<>();
}
