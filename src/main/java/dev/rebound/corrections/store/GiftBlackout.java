package dev.rebound.corrections.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.PagedBlackout;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Names out of table {@code given_words}; what was given is about whom its entry is about. */
final class GiftBlackout implements PanacheRepositoryBase<GiftRow, UUID>, PagedBlackout.Rows<GiftRow> {
    private final Logbook logbook;

    GiftBlackout(Logbook logbook) {
        this.logbook = logbook;
    }

    @Override
    public List<GiftRow> after(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    @Override
    public UUID id(GiftRow row) {
        return row.id;
    }

    @Override
    public boolean blacken(GiftRow row, Blackout.Whose whose) {
        var masked = whose.in(row.text, isAboutThem(row, whose));
        var held = !masked.equals(row.text);
        if (held) {
            row.text = masked;
        }
        return held;
    }

    private boolean isAboutThem(GiftRow row, Blackout.Whose whose) {
        return logbook.find(row.author, row.entry)
                .filter(entry -> whose.isSame().test(entry.prospect()))
                .isPresent();
    }
}
