package dev.rebound.abuse.store;

import dev.rebound.abuse.Desk;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Incidents;
import dev.rebound.abuse.State;
import dev.rebound.abuse.store.AbusePersonRow.Part;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports in table {@code abuse_report} and what belongs to it; the database takes that along when a report goes. */
final class IncidentStore implements Incidents {
    private static final List<State> WAITING = List.of(State.SENT, State.ACKNOWLEDGED);

    private final Rows rows = new Rows();
    private final People people = new People();
    private final Decisions decisions = new Decisions();
    private final Erasing erasing = new Erasing();
    private final Prints prints;

    IncidentStore(Prints prints) {
        this.prints = prints;
    }

    @Override
    public Optional<Incident> find(UUID id) {
        rows.flush();
        var row = rows.find("id", id).firstResultOptional();
        row.ifPresent(rows.getEntityManager()::refresh);
        return row.map(found -> incident(found, people.of(id), decisions.of(id)));
    }

    @Override
    public void add(Incident incident) {
        var row = AbuseReportRow.of(incident);
        row.take(incident, prints);
        rows.persistAndFlush(row);
        people.keep(incident);
        rows.flush();
    }

    /** Read again under the lock: of two who write, the second finds another version than the one it has read. */
    @Override
    public boolean change(Incident incident) {
        var row = held(incident.id()).filter(found -> found.version == incident.version());
        row.ifPresent(found -> write(found, incident));
        return row.isPresent();
    }

    private Optional<AbuseReportRow> held(UUID id) {
        rows.flush();
        var row = rows.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        row.ifPresent(rows.getEntityManager()::refresh);
        return row;
    }

    private void write(AbuseReportRow row, Incident incident) {
        row.take(incident, prints);
        row.version++;
        people.keep(incident);
        decisions.keep(incident, people);
        rows.flush();
    }

    @Override
    public List<Incident> of(String rep) {
        return incidents(rows.list("rep = ?1 order by sentAt desc, id", rep));
    }

    @Override
    public List<Incident> with(String user) {
        return incidents(rows.list("id in ?1 order by sentAt desc, id", people.with(user))).stream()
                .filter(incident -> incident.isWith(user))
                .sorted(Comparator.comparing(Incident::isWaiting).reversed())
                .toList();
    }

    @Override
    public List<Incident> waiting() {
        return incidents(rows.list("state in ?1 order by since, id", WAITING));
    }

    /** A person is compared alone only where neither company is known; people of two companies may have one name. */
    @Override
    public boolean isRepeated(Incident incident) {
        var shared = incident.shared();
        var company = prints.company(shared.company());
        var person = prints.person(shared.person());
        if (company != null) {
            return isReported("companyPrint = ?4", incident, company);
        }
        return person != null && isReported("companyPrint is null and personPrint = ?4", incident, person);
    }

    private boolean isReported(String where, Incident incident, String print) {
        var byOthers = "id <> ?1 and rep <> ?2 and state <> ?3 and ";
        return rows.count(byOthers + where, incident.id(), incident.rep(), State.TAKEN_BACK, print) > 0;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return erasing.forgetBefore(moment);
    }

    @Override
    public int forget(String user) {
        return erasing.forget(user);
    }

    private List<Incident> incidents(List<AbuseReportRow> found) {
        var ids = found.stream().map(row -> row.id).toList();
        var crowds = people.ofAll(ids);
        var made = decisions.ofAll(ids);
        return found.stream()
                .map(row -> incident(
                        row,
                        crowds.getOrDefault(row.id, new People.Crowd(List.of())),
                        made.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Incident incident(AbuseReportRow row, People.Crowd people, List<AbuseDecisionRow> made) {
        var desk = new Desk(row.holder, people.in(Part.HAS), people.in(Part.GONE), row.since, row.chased, row.asUsual);
        return new Incident(
                row.id,
                row.rep,
                row.shared(),
                row.state,
                desk,
                row.opened,
                Decisions.made(made, people),
                row.appeal,
                row.version);
    }

    private static final class Rows implements PanacheRepositoryBase<AbuseReportRow, UUID> {}
}
