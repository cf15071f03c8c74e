package dev.rebound.experiment.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code experiment}: out of both ways, one that was given to a team among them. */
final class ExperimentBlackout
        implements PanacheRepositoryBase<ExperimentRow, UUID>, PagedBlackout.Rows<ExperimentRow> {
    @Override
    public List<ExperimentRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(ExperimentRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(ExperimentRow row, Blackout.Whose whose) {
        var held = whose.isIn(row.today) || whose.isIn(row.fresh);
        if (held) {
            row.today = whose.in(row.today, false);
            row.fresh = whose.in(row.fresh, false);
        }
        return held;
    }
}
