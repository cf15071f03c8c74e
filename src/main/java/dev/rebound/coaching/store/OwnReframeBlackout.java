package dev.rebound.coaching.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code own_reframe}. */
final class OwnReframeBlackout
        implements PanacheRepositoryBase<OwnReframeRow, UUID>, PagedBlackout.Rows<OwnReframeRow> {
    @Override
    public List<OwnReframeRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(OwnReframeRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(OwnReframeRow row, Blackout.Whose whose) {
        var masked = whose.in(row.words, false);
        var held = !masked.equals(row.words);
        if (held) {
            row.words = masked;
        }
        return held;
    }
}
