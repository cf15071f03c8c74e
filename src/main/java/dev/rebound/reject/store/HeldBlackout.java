package dev.rebound.reject.store;

import dev.rebound.logbook.Blackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of table {@code held}. */
final class HeldBlackout implements Blackout {
    private static final UUID NONE = new UUID(0, 0);

    private final Rows rows = new Rows();

    @Override
    public Page page(Whose whose, @Nullable UUID after, int most) {
        var page = rows.find("id > ?1 order by id", after == null ? NONE : after)
                .page(0, most)
                .list();
        var found = page.stream().mapToInt(row -> blackened(row, whose)).sum();
        return new Page(found, page.size() < most ? null : page.get(most - 1).id);
    }

    private static int blackened(HeldRow row, Whose whose) {
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
        return held ? 1 : 0;
    }

    private static final class Rows implements PanacheRepositoryBase<HeldRow, UUID> {}
}
