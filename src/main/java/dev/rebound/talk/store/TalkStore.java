package dev.rebound.talk.store;

import dev.rebound.talk.Asked;
import dev.rebound.talk.Talk;
import dev.rebound.talk.Talks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks in tables {@code talk} and {@code talk_asked}; each call joins the transaction of its caller. */
public final class TalkStore implements Talks {
    private static final String OF_TALKS = "talk in (select row.id from TalkRow row where ";

    private final Rows rows = new Rows();
    private final People people = new People();

    /** Written at once, so that of two at the same moment the second fails here. */
    @Override
    public void add(Talk talk, List<Asked> asked) {
        rows.persistAndFlush(TalkRow.of(talk));
        asked.stream().map(TalkAskedRow::of).forEach(people::persist);
    }

    /** Read again under the lock, since it may have been read before in this transaction. */
    @Override
    public Optional<Talk> hold(UUID id) {
        rows.flush();
        var row = rows.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        row.ifPresent(rows.getEntityManager()::refresh);
        return row.map(TalkRow::toTalk);
    }

    @Override
    public void change(Talk talk) {
        rows.find("id", talk.id()).firstResultOptional().ifPresent(row -> row.take(talk));
        if (!talk.isOpen()) {
            people.delete("talk", talk.id());
        }
    }

    @Override
    public Optional<Talk> open(String asker) {
        return rows.find("openAsker", asker).firstResultOptional().map(TalkRow::toTalk);
    }

    @Override
    public int since(String asker, Instant from) {
        return (int) rows.count("asker = ?1 and askedAt >= ?2", asker, from);
    }

    @Override
    public List<Asked> asked(UUID talk) {
        return people.list("talk = ?1 order by peer", talk).stream()
                .map(TalkAskedRow::toAsked)
                .toList();
    }

    @Override
    public int forget(String user) {
        rows.flush();
        var gone = people.delete("peer", user);
        gone += people.delete(OF_TALKS + "row.asker = ?1 or row.peer = ?1)", user);
        return (int) (gone + rows.delete("asker = ?1 or peer = ?1", user));
    }

    @Override
    public void forgetBefore(Instant moment) {
        people.delete(OF_TALKS + "row.askedAt < ?1)", moment);
        rows.delete("askedAt < ?1", moment);
    }

    private static final class Rows implements PanacheRepositoryBase<TalkRow, UUID> {}

    private static final class People implements PanacheRepositoryBase<TalkAskedRow, UUID> {}
}
