package dev.rebound.reject.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code held}. */
final class HeldBlackout implements PanacheRepositoryBase<HeldRow, UUID>, PagedBlackout.Rows<HeldRow> {
    @Override
    public List<HeldRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(HeldRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(HeldRow row, Blackout.Whose whose) {
        var isSame = whose.isSame().test(row.typed());
        var masked = whose.in(row.text, isSame);
        var held = isSame || !masked.equals(row.text);
        if (held) {
            row.text = masked;
        }
        if (isSame) {
            row.company = null;
            row.person = null;
            row.title = null;
        }
        return held;
    }
}
