package dev.rebound.abuse.store;

import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Incident;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided, in table {@code abuse_decision}: written once, in the order in which it was made. */
final class Decisions {
    private final Rows rows = new Rows();

    Map<UUID, List<AbuseDecisionRow>> ofAll(Collection<UUID> reports) {
        return rows.list("report in ?1 order by place", reports).stream()
                .collect(Collectors.groupingBy(row -> row.report));
    }

    List<AbuseDecisionRow> of(UUID report) {
        return rows.list("report = ?1 order by place", report);
    }

    static List<Decided> made(List<AbuseDecisionRow> rows, People.Crowd people) {
        return rows.stream().map(row -> row.toDecided(people.user(row.by))).toList();
    }

    /** Adds those that are not there yet. */
    void keep(Incident incident, People people) {
        var made = incident.decisions();
        for (var place = (int) rows.count("report", incident.id()); place < made.size(); place++) {
            var by = people.id(incident.id(), made.get(place).by());
            rows.persist(AbuseDecisionRow.of(incident.id(), place, by, made.get(place)));
        }
    }

    private static final class Rows implements PanacheRepositoryBase<AbuseDecisionRow, UUID> {}
}
