package dev.rebound.nudges.budget.store;

import dev.rebound.nudges.Plans;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Plans in table {@code nudge_plan}, one a person; each call joins the transaction of its caller. */
final class PlanStore implements Plans {
    private final Rows rows = new Rows();

    @Override
    public UUID begin(String user, Instant since) {
        forget(user);
        var row = new PlanRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.since = since;
        rows.persistAndFlush(row);
        return row.id;
    }

    @Override
    public Optional<Plan> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(PlanRow::toPlan);
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private static final class Rows implements PanacheRepositoryBase<PlanRow, UUID> {}
}
