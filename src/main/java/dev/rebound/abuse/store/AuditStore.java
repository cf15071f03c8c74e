package dev.rebound.abuse.store;

import dev.rebound.abuse.Audit;
import dev.rebound.abuse.Step;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record in table {@code abuse_audit}; it goes with its report alone. */
final class AuditStore implements Audit {
    private final Rows rows = new Rows();
    private final People people = new People();

    @Override
    public void add(UUID incident, Step step) {
        var row = new AbuseAuditRow();
        row.id = UUID.randomUUID();
        row.report = incident;
        row.at = step.at();
        row.act = step.act();
        row.by = person(incident, step.by());
        row.to = person(incident, step.to());
        rows.persistAndFlush(row);
    }

    private @Nullable UUID person(UUID incident, @Nullable String user) {
        return user == null ? null : people.id(incident, user);
    }

    @Override
    public List<Step> of(UUID incident) {
        var crowd = people.of(incident);
        return rows.list("report = ?1 order by place", incident).stream()
                .map(row -> new Step(row.at, row.act, user(crowd, row.by), user(crowd, row.to)))
                .toList();
    }

    private static @Nullable String user(People.Crowd crowd, @Nullable UUID person) {
        return person == null ? null : crowd.user(person);
    }

    private static final class Rows implements PanacheRepositoryBase<AbuseAuditRow, UUID> {}
}
