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
    public List<Pad> holdNotDone(String author) {
        return pads
                .find("author = ?1 and doneAt is null order by openedAt desc, id", author)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    @Override
    public List<Pad> openedSince(String author, Instant moment) {
        return pads.list("author = ?1 and openedAt > ?2 order by openedAt desc, id", author, moment).stream()
                .map(this::whole)
                .toList();
    }

    @Override
    public List<Pad> latest(String author, int most) {
        return pads
                .find(
                        "from PadRow p where p.author = ?1 and exists (select 1 from TapRow t where t.pad = p.id)"
                                + " order by p.openedAt desc, p.id",
                        author)
                .page(0, most)
                .list()
                .stream()
                .map(this::whole)
                .toList();
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
    public void moved(Pad pad, UUID message) {
        pads.update("message = ?1 where id = ?2", message, pad.id());
    }

    @Override
    public int forget(String author) {
        return (int) pads.delete("author", author);
    }

    private Pad whole(PadRow row) {
        return row.toPad(tapsOf(row.id));
    }

    /** Flushed before: a tap goes in the database with the entry that it made, and Hibernate does not know. */
    private List<TapRow> tapsOf(UUID pad) {
        taps.flush();
        return taps.list("pad = ?1 order by place", pad);
    }

    private int nextPlace(Pad pad) {
        var newest = taps.find("pad = ?1 order by place desc", pad.id()).firstResultOptional();
        return newest.map(row -> row.place + 1).orElse(0);
    }

    private static final class PadRows implements PanacheRepositoryBase<PadRow, UUID> {}

    private static final class TapRows implements PanacheRepositoryBase<TapRow, UUID> {}
}
