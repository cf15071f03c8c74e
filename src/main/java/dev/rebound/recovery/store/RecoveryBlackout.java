package dev.rebound.recovery.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code recovery}, and so out of later digests. */
final class RecoveryBlackout implements PanacheRepositoryBase<RecoveryRow, UUID>, PagedBlackout.Rows<RecoveryRow> {
    @Override
    public List<RecoveryRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(RecoveryRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(RecoveryRow row, Blackout.Whose whose) {
        var held = whose.isIn(row.text);
        if (held) {
            row.text = whose.in(row.text, false);
        }
        return held;
    }
}
