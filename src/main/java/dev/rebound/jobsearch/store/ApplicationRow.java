package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Application;
import dev.rebound.jobsearch.Stage;
import dev.rebound.privacy.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "job_application")
class ApplicationRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "happened_at", updatable = false)
    Instant at;

    @Column(name = "words_name", updatable = false)
    Words name;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    Stage stage;

    @Column(name = "remind_on")
    @Nullable
    LocalDate remindOn;

    @Column(name = "is_open")
    boolean open;

    static ApplicationRow of(Application application) {
        var row = new ApplicationRow();
        row.id = application.id();
        row.author = application.author();
        row.at = application.at();
        row.name = application.name();
        row.take(application);
        return row;
    }

    /** What can change. */
    void take(Application application) {
        stage = application.stage();
        remindOn = application.remindOn();
        open = application.open();
    }

    Application toApplication() {
        return new Application(id, author, at, name, stage, remindOn, open);
    }
}
