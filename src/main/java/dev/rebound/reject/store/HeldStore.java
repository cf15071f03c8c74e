package dev.rebound.reject.store;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;
import dev.rebound.reject.Held;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Waiting texts in table {@code held}; each call joins the transaction of its caller. */
public final class HeldStore implements Held {
    private final Rows rows = new Rows();

    /** Names out of those texts. */
    public static Blackout blackout() {
        return new PagedBlackout<>(new HeldBlackout());
    }

    @Override
    public void keep(Text text) {
        rows.persist(HeldRow.of(text));
    }

    @Override
    public Optional<Text> take(String author, UUID id) {
        var row = row(author, id);
        row.ifPresent(rows::delete);
        return row.map(HeldRow::toText);
    }

    @Override
    public Optional<Text> read(String author, UUID id) {
        return row(author, id).map(HeldRow::toText);
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return (int) rows.delete("at < ?1", moment);
    }

    private Optional<HeldRow> row(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<HeldRow, UUID> {}
}
