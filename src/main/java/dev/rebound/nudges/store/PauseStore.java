package dev.rebound.nudges.store;

import dev.rebound.nudges.Pause;
import dev.rebound.nudges.Pauses;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Breaks in table {@code pause}; each call joins the transaction of its caller. */
final class PauseStore implements Pauses {
    private final Rows rows = new Rows();

    /** Written at once, so that of two at the same moment the second fails here. */
    @Override
    public void add(Pause pause) {
        rows.persistAndFlush(PauseRow.of(pause));
    }

    @Override
    public Optional<Pause> of(String author) {
        return rows.find("author", author).firstResultOptional().map(PauseRow::toPause);
    }

    @Override
    public Optional<Pause> hold(UUID id) {
        return rows.find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(PauseRow::toPause);
    }

    @Override
    public boolean remove(UUID id) {
        return rows.delete("id", id) > 0;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private static final class Rows implements PanacheRepositoryBase<PauseRow, UUID> {}
}
