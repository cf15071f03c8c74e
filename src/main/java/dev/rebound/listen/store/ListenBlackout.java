package dev.rebound.listen.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of table {@code listen}: out of what was asked, and out of the answer. */
final class ListenBlackout implements Blackout {
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

    private static int blackened(ListenRow row, Whose whose) {
        var held = whose.isIn(row.call)
                || whose.isIn(row.question)
                || whose.isIn(row.first)
                || whose.isIn(row.second)
                || whose.isIn(row.third);
        if (held) {
            row.call = whose.in(row.call, false);
            row.question = whose.in(row.question, false);
            row.first = masked(row.first, whose);
            row.second = masked(row.second, whose);
            row.third = masked(row.third, whose);
        }
        return held ? 1 : 0;
    }

    private static @Nullable Words masked(@Nullable Words words, Whose whose) {
        return words == null ? null : whose.in(words, false);
    }

    private static final class Rows implements PanacheRepositoryBase<ListenRow, UUID> {}
}
