package dev.rebound.experiment.store;

import dev.rebound.logbook.Blackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of table {@code experiment}: out of both ways, one that was given to a team among them. */
final class ExperimentBlackout implements Blackout {
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

    private static int blackened(ExperimentRow row, Whose whose) {
        var held = whose.isIn(row.today) || whose.isIn(row.fresh);
        if (held) {
            row.today = whose.in(row.today, false);
            row.fresh = whose.in(row.fresh, false);
        }
        return held ? 1 : 0;
    }

    private static final class Rows implements PanacheRepositoryBase<ExperimentRow, UUID> {}
}
