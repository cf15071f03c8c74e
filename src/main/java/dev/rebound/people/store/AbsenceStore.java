package dev.rebound.people.store;

import dev.rebound.people.Absences;
import dev.rebound.people.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Who is out of office, in table {@code member}; each call joins the transaction of its caller. */
final class AbsenceStore implements Absences {
    private final Rows rows = new Rows();
    private final Clock clock;

    AbsenceStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> until(String user) {
        return row(user).flatMap(row -> Optional.ofNullable(row.awayUntil));
    }

    @Override
    public void learn(String user, Status status) {
        row(user)
                .ifPresent(row -> row.awayUntil =
                        status.awayUntil(ZoneId.of(row.zone), clock.instant()).orElse(null));
    }

    private Optional<MemberRow> row(String user) {
        return rows.find("user", user).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<MemberRow, UUID> {}
}
