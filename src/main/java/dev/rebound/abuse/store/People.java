package dev.rebound.abuse.store;

import dev.rebound.abuse.Incident;
import dev.rebound.abuse.store.AbusePersonRow.Part;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has to do with reports, in table {@code abuse_person}. */
final class People {
    private final Rows rows = new Rows();

    /** Those of one report. */
    record Crowd(List<AbusePersonRow> rows) {
        List<String> in(Part part) {
            return rows.stream()
                    .filter(row -> row.isIn(part))
                    .sorted(Comparator.comparingInt(row -> row.place))
                    .map(row -> row.user)
                    .toList();
        }

        /** Empty once that person was erased. */
        String user(UUID person) {
            return rows.stream()
                    .filter(row -> row.id.equals(person))
                    .map(row -> row.user)
                    .findFirst()
                    .orElse("");
        }
    }

    Map<UUID, Crowd> ofAll(Collection<UUID> reports) {
        return rows.list("report in ?1", reports).stream()
                .collect(Collectors.groupingBy(
                        row -> row.report, Collectors.collectingAndThen(Collectors.toList(), Crowd::new)));
    }

    /** As they stand now, whatever was read of them before in the same transaction. */
    Crowd of(UUID report) {
        var found = rows.list("report", report);
        found.forEach(rows.getEntityManager()::refresh);
        return new Crowd(found);
    }

    /** The reports that this one has. */
    List<UUID> with(String user) {
        return rows.list("user = ?1 and part = ?2", user, Part.HAS).stream()
                .map(row -> row.report)
                .toList();
    }

    /** Everybody's part as it is now; nobody who had one is taken out. */
    void keep(Incident incident) {
        var known = of(incident.id()).rows().stream().collect(Collectors.toMap(row -> row.user, row -> row));
        known.values().forEach(row -> row.part = null);
        if (!incident.rep().isEmpty()) {
            keep(incident.id(), known, List.of(incident.rep()), Part.REP);
        }
        keep(incident.id(), known, incident.desk().gone(), Part.GONE);
        keep(incident.id(), known, incident.desk().told(), Part.HAS);
    }

    private void keep(UUID report, Map<String, AbusePersonRow> known, List<String> users, Part part) {
        for (var place = 0; place < users.size(); place++) {
            var row = known.computeIfAbsent(users.get(place), user -> fresh(report, user));
            row.part = part;
            row.place = place;
        }
    }

    /** The row of somebody; who has none yet gets one. */
    UUID id(UUID report, String user) {
        return rows.find("report = ?1 and user = ?2", report, user)
                .firstResultOptional()
                .orElseGet(() -> fresh(report, user))
                .id;
    }

    private AbusePersonRow fresh(UUID report, String user) {
        var row = new AbusePersonRow();
        row.id = UUID.randomUUID();
        row.report = report;
        row.user = user;
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<AbusePersonRow, UUID> {}
}
