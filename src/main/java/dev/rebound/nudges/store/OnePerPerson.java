package dev.rebound.nudges.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What one person has one of at most, until it is over; each call joins the transaction of its caller. */
abstract class OnePerPerson<T, R> {
    private final PanacheRepositoryBase<R, UUID> rows;
    private final Function<T, R> toRow;
    private final Function<R, T> fromRow;

    OnePerPerson(PanacheRepositoryBase<R, UUID> rows, Function<T, R> toRow, Function<R, T> fromRow) {
        this.rows = rows;
        this.toRow = toRow;
        this.fromRow = fromRow;
    }

    /** Written at once, so that of two at the same moment the second fails here. */
    public void add(T one) {
        rows.persistAndFlush(toRow.apply(one));
    }

    public Optional<T> of(String author) {
        return rows.find("author", author).firstResultOptional().map(fromRow);
    }

    public Optional<T> hold(UUID id) {
        return rows.find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(fromRow);
    }

    public boolean remove(UUID id) {
        return rows.delete("id", id) > 0;
    }

    public int forget(String author) {
        return (int) rows.delete("author", author);
    }
}
