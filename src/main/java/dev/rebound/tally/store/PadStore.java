package dev.rebound.tally.store;

import dev.rebound.tally.Pad;
import dev.rebound.tally.Pads;
import dev.rebound.tally.Tap;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pads in tables {@code pad} and {@code tap}; each call joins the transaction of its caller. */
public final class PadStore implements Pads {
    private final PadRows pads = new PadRows();
    private final TapRows taps = new TapRows();

    @Override
    public void open(Pad pad) {
        pads.persist(PadRow.of(pad));
    }

    @Override
    public Optional<Pad> newest(String author) {
        return pads.find("author = ?1 and doneAt is null order by openedAt desc, id", author)
                .firstResultOptional()
                .map(this::whole);
    }

    @Override
    public Optional<Pad> hold(String author, UUID id) {
        return pads.find("id = ?1 and author = ?2", id, author)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::whole);
    }

    /** Flushed at once: the entry that the tap points at has to be there before it. */
    @Override
    public void add(Pad pad, Tap tap) {
        taps.persistAndFlush(TapRow.of(pad, tap, nextPlace(pad)));
    }

    @Override
    public void remove(Tap tap) {
        taps.delete("id", tap.id());
    }

    @Override
    public void done(Pad pad, @Nullable Instant at) {
        pads.update("doneAt = ?1 where id = ?2", at, pad.id());
    }

    @Override
    public int forget(String author) {
        return (int) pads.delete("author", author);
    }

    private Pad whole(PadRow row) {
        return row.toPad(tapsOf(row.id));
    }

    private List<TapRow> tapsOf(UUID pad) {
        return taps.list("pad = ?1 order by place", pad);
    }

    private int nextPlace(Pad pad) {
        var newest = taps.find("pad = ?1 order by place desc", pad.id()).firstResultOptional();
        return newest.map(row -> row.place + 1).orElse(0);
    }

    private static final class PadRows implements PanacheRepositoryBase<PadRow, UUID> {}

    private static final class TapRows implements PanacheRepositoryBase<TapRow, UUID> {}
}
