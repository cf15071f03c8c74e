package dev.rebound.nudges.store;

import dev.rebound.nudges.Run;
import dev.rebound.nudges.Runs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Runs in table {@code run}; each call joins the transaction of its caller. */
final class RunStore implements Runs {
    private final Rows rows = new Rows();

    /** Written at once, so that of two at the same moment the second fails here. */
    @Override
    public void add(Run run) {
        rows.persistAndFlush(RunRow.of(run));
    }

    @Override
    public Optional<Run> of(String author) {
        return rows.find("author", author).firstResultOptional().map(RunRow::toRun);
    }

    @Override
    public Optional<Run> hold(UUID id) {
        return rows.find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(RunRow::toRun);
    }

    @Override
    public boolean remove(UUID id) {
        return rows.delete("id", id) > 0;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private static final class Rows implements PanacheRepositoryBase<RunRow, UUID> {}
}
