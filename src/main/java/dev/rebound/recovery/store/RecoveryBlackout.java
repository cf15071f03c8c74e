package dev.rebound.recovery.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.recovery.Recovery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds names in table {@code recovery}; what to do with one that holds it is not decided here. */
record RecoveryBlackout(Consumer<Recovery> erased)
        implements PanacheRepositoryBase<RecoveryRow, UUID>, PagedBlackout.Rows<RecoveryRow> {
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
            erased.accept(row.toRecovery().with(whose.in(row.text, false)));
        }
        return held;
    }
}
