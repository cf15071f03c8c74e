package dev.rebound.bank.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code bank_entry}; a lesson is about whom its no is about. */
final class DepositBlackout implements PanacheRepositoryBase<DepositRow, UUID>, PagedBlackout.Rows<DepositRow> {
    private final Logbook logbook;

    DepositBlackout(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public List<DepositRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(DepositRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(DepositRow row, Blackout.Whose whose) {
        var masked = whose.in(row.text, isAboutThem(row, whose));
        var held = !masked.equals(row.text);
        if (held) {
            row.text = masked;
        }
        return held;
    }

    private boolean isAboutThem(DepositRow row, Blackout.Whose whose) {
        return row.no != null
                && logbook.find(row.author, row.no)
                        .filter(no -> whose.isSame().test(no.prospect()))
                        .isPresent();
    }
}
