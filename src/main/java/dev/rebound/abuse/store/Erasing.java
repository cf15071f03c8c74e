package dev.rebound.abuse.store;

import dev.rebound.abuse.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes people and old reports out; of a report that was decided the decision about the prospect stays. */
final class Erasing {
    private final Rows rows = new Rows();

    /** Each report is kept from everybody else before its people change. */
    int forget(String user) {
        rows.flush();
        var reports = theirs(user);
        reports.forEach(id -> forget(id, user));
        rows.flush();
        delete("delete from AbusePersonRow person where person.user = ?1", user);
        delete("delete from AbuseNoticeRow notice where notice.user = ?1", user);
        return reports.size();
    }

    private List<UUID> theirs(String user) {
        return entities()
                .createQuery("select person.report from AbusePersonRow person where person.user = ?1", UUID.class)
                .setParameter(1, user)
                .getResultList();
    }

    private void forget(UUID id, String user) {
        rows.find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .ifPresent(row -> {
                    entities().refresh(row);
                    forget(row, user);
                });
    }

    private void forget(AbuseReportRow row, String user) {
        if (row.rep.equals(user)) {
            forgetRep(row);
        } else {
            row.without(user);
        }
    }

    private void forgetRep(AbuseReportRow row) {
        var made = made(row.id);
        if (made.isEmpty()) {
            entities().remove(row);
            return;
        }
        row.withoutRep();
        made.forEach(decision -> {
            decision.note = null;
            decision.reason = null;
        });
    }

    private List<AbuseDecisionRow> made(UUID report) {
        return entities()
                .createQuery("from AbuseDecisionRow made where made.report = ?1", AbuseDecisionRow.class)
                .setParameter(1, report)
                .getResultList();
    }

    int forgetBefore(Instant moment) {
        rows.flush();
        var over = Stream.concat(decidedBefore(moment), takenBackBefore(moment)).toList();
        return (int) rows.delete("id in ?1", over);
    }

    private Stream<UUID> decidedBefore(Instant moment) {
        return before(
                "select report.id from AbuseReportRow report where report.state = ?1 and not exists (select made.id"
                        + " from AbuseDecisionRow made where made.report = report.id and made.at >= ?2)",
                State.DECIDED,
                moment);
    }

    private Stream<UUID> takenBackBefore(Instant moment) {
        return before(
                "select report.id from AbuseReportRow report where report.state = ?1 and not exists (select line.id"
                        + " from AbuseAuditRow line where line.report = report.id and line.at >= ?2)",
                State.TAKEN_BACK,
                moment);
    }

    private Stream<UUID> before(String query, State state, Instant moment) {
        return entities()
                .createQuery(query, UUID.class)
                .setParameter(1, state)
                .setParameter(2, moment)
                .getResultStream();
    }

    private void delete(String query, String user) {
        entities().createQuery(query).setParameter(1, user).executeUpdate();
    }

    private EntityManager entities() {
        return rows.getEntityManager();
    }

    private static final class Rows implements PanacheRepositoryBase<AbuseReportRow, UUID> {}
}
