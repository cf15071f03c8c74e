package dev.rebound.listen.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names out of table {@code listen}: out of what was asked, and out of the answer. */
final class ListenBlackout implements PanacheRepositoryBase<ListenRow, UUID>, PagedBlackout.Rows<ListenRow> {
    @Override
    public List<ListenRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(ListenRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(ListenRow row, Blackout.Whose whose) {
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
        return held;
    }

    private static @Nullable Words masked(@Nullable Words words, Blackout.Whose whose) {
        return words == null ? null : whose.in(words, false);
    }
}
