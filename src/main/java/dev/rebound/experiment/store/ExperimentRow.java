package dev.rebound.experiment.store;

import dev.rebound.experiment.Experiment;
import dev.rebound.experiment.Measure;
import dev.rebound.experiment.Plan;
import dev.rebound.experiment.Variable;
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

@Entity
@Table(name = "experiment")
class ExperimentRow {
    @Id
    UUID id;

    @TenantId
    @Column(name = "workspace_id", updatable = false)
    String workspaceId;

    @Column(name = "author", updatable = false)
    String author;

    @Column(name = "started_at", updatable = false)
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "variable", updatable = false)
    Variable variable;

    @Column(name = "words_today")
    Words today;

    @Column(name = "words_new")
    Words fresh;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure", updatable = false)
    Measure measure;

    @Column(name = "planned", updatable = false)
    int planned;

    @Column(name = "place", updatable = false)
    int place;

    @Column(name = "looks")
    int looks;

    @Column(name = "found")
    boolean found;

    @Column(name = "kept")
    boolean kept;

    @Column(name = "given_at")
    @Nullable
    Instant givenAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    static ExperimentRow of(Experiment experiment) {
        var row = new ExperimentRow();
        row.id = experiment.id();
        row.author = experiment.author();
        row.startedAt = experiment.startedAt();
        row.variable = experiment.plan().variable();
        row.measure = experiment.plan().measure();
        row.planned = experiment.plan().calls();
        row.place = experiment.place();
        row.take(experiment);
        return row;
    }

    /** What changes in its life. */
    void take(Experiment experiment) {
        today = experiment.plan().today();
        fresh = experiment.plan().fresh();
        looks = experiment.state().looks();
        found = experiment.state().found();
        kept = experiment.state().kept();
        givenAt = experiment.state().given();
        endedAt = experiment.endedAt();
    }

    Experiment toExperiment() {
        return new Experiment(
                id,
                author,
                startedAt,
                new Plan(variable, today, fresh, measure, planned),
                place,
                endedAt,
                new Experiment.State(looks, found, kept, givenAt));
    }
}
