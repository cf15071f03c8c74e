package dev.rebound.followup.store;

import dev.rebound.followup.FollowUp;
import dev.rebound.followup.FollowUp.State;
import dev.rebound.followup.FollowUps;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Follow-ups in table {@code follow_up}. */
final class FollowUpStore implements FollowUps {
    private final Rows rows = new Rows();

    /** Written at once, so that of two at the same moment the second fails here. */
    @Override
    public void add(FollowUp followUp) {
        rows.persistAndFlush(FollowUpRow.of(followUp));
    }

    @Override
    public void change(FollowUp followUp) {
        row(followUp.id()).ifPresent(row -> row.take(followUp));
    }

    @Override
    public Optional<FollowUp> find(UUID id) {
        return row(id).map(FollowUpRow::toFollowUp);
    }

    /** Read again under the lock, since it may have been read before in this transaction. */
    @Override
    public Optional<FollowUp> hold(UUID id) {
        rows.flush();
        var row = rows.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        row.ifPresent(rows.getEntityManager()::refresh);
        return row.map(FollowUpRow::toFollowUp);
    }

    @Override
    public Optional<FollowUp> about(String author, UUID entry) {
        return rows.find("author = ?1 and entry = ?2", author, entry)
                .firstResultOptional()
                .map(FollowUpRow::toFollowUp);
    }

    @Override
    public List<FollowUp> open(String author) {
        return rows.list("author = ?1 and state = ?2 order by day, id", author, State.OPEN).stream()
                .map(FollowUpRow::toFollowUp)
                .toList();
    }

    @Override
    public List<FollowUp> all() {
        return rows.listAll().stream().map(FollowUpRow::toFollowUp).toList();
    }

    @Override
    public void remove(UUID id) {
        rows.delete("id", id);
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private Optional<FollowUpRow> row(UUID id) {
        return rows.find("id", id).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<FollowUpRow, UUID> {}
}
