package dev.rebound.bank.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of table {@code bank_entry}; a lesson is about whom its no is about. */
final class DepositBlackout implements Blackout {
    private static final UUID NONE = new UUID(0, 0);

    private final Rows rows = new Rows();
    private final Logbook logbook;

    DepositBlackout(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public Page page(Whose whose, @Nullable UUID after, int most) {
        var page = rows.find("id > ?1 order by id", after == null ? NONE : after)
                .page(0, most)
                .list();
        var found = page.stream().mapToInt(row -> blackened(row, whose)).sum();
        return new Page(found, page.size() < most ? null : page.get(most - 1).id);
    }

    private int blackened(DepositRow row, Whose whose) {
        var masked = whose.in(row.text, isAboutThem(row, whose));
        var held = !masked.equals(row.text);
        if (held) {
            row.text = masked;
        }
        return held ? 1 : 0;
    }

    private boolean isAboutThem(DepositRow row, Whose whose) {
        return row.no != null
                && logbook.find(row.author, row.no)
                        .filter(no -> whose.isSame().test(no.prospect()))
                        .isPresent();
    }

    private static final class Rows implements PanacheRepositoryBase<DepositRow, UUID> {}
}
