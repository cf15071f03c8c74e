package dev.rebound.slack.store;

import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Spot;
import dev.rebound.slack.courier.Kind;
import dev.rebound.slack.courier.Letter;
import dev.rebound.slack.courier.Outbox;
import dev.rebound.slack.courier.Pace;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Letters in table {@code outbox}, where messages stand in {@code standing}, lanes in table {@code channel_pace}; each call joins the transaction of its caller. */
final class OutboxStore implements Outbox {
    private final Rows rows = new Rows();
    private final Lanes lanes = new Lanes();
    private final Stands stands = new Stands();
    private final Clock clock;

    OutboxStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void put(Letter letter) {
        var row = new OutboxRow();
        row.id = letter.id();
        row.kind = letter.kind();
        row.lane = letter.lane();
        row.state = OutboxRow.State.WAITING;
        row.writtenAt = clock.instant();
        row.expiresAt = letter.expires();
        row.address = letter.address();
        row.payload = letter.payload();
        rows.persistAndFlush(row);
    }

    @Override
    public void supersede(String lane) {
        rows.delete("lane = ?1 and kind = ?2 and state = ?3", lane, Kind.REPLACE, OutboxRow.State.WAITING);
    }

    @Override
    public Pace hold(String lane) {
        var row = lanes.findById(id(lane), LockModeType.PESSIMISTIC_WRITE);
        return (row == null ? fresh(lane) : row).toPace();
    }

    @Override
    public void pace(String lane, Pace pace) {
        var row = lanes.findById(id(lane));
        row.nextAt = pace.nextAt();
        row.busyUntil = pace.busyUntil();
    }

    @Override
    public Optional<Letter> first(String lane) {
        return rows.find(
                        "lane = ?1 and state = ?2 order by case when tries >= ?3 then 1 else 0 end, place",
                        lane,
                        OutboxRow.State.WAITING,
                        Letter.MOST_TRIES)
                .page(0, 1)
                .firstResultOptional()
                .map(OutboxRow::toLetter);
    }

    @Override
    public int before(String lane, UUID letter) {
        return (int) rows.count(
                "lane = ?1 and state = ?2 and place < (select o.place from OutboxRow o where o.id = ?3)",
                lane,
                OutboxRow.State.WAITING,
                letter);
    }

    @Override
    public void taken(UUID letter) {
        rows.delete("id", letter);
    }

    /** A message that was sent twice over stands where it was sent last. */
    @Override
    public void stands(UUID name, Spot spot) {
        put(name, spot, false);
    }

    @Override
    public void lasts(UUID name, Spot spot) {
        put(name, spot, true);
    }

    @Override
    public void isGone(UUID name) {
        stands.delete("id", name);
    }

    private void put(UUID name, Spot spot, boolean lasting) {
        var known = stands.findById(name);
        var row = known == null ? new StandingRow() : known;
        row.id = name;
        row.channel = spot.channel();
        row.ts = spot.ts();
        row.lasting = lasting;
        row.writtenAt = clock.instant();
        stands.persist(row);
    }

    @Override
    public Optional<Spot> spot(UUID name) {
        return stands.find("id", name).firstResultOptional().map(row -> new Spot(row.channel, row.ts));
    }

    @Override
    public void tried(UUID letter) {
        rows.update("tries = tries + 1 where id = ?1", letter);
    }

    @Override
    public int bury(UUID letter, String fault) {
        return rows.update(
                "state = ?1, fault = ?2, address = null, payload = null where id = ?3",
                OutboxRow.State.DEAD,
                fault,
                letter);
    }

    @Override
    public int buryExpired(Instant now) {
        return rows.update(
                "state = ?1, fault = 'expired', address = null, payload = null where state = ?2 and expiresAt <= ?3",
                OutboxRow.State.DEAD,
                OutboxRow.State.WAITING,
                now);
    }

    @Override
    public long dead() {
        return rows.count("state", OutboxRow.State.DEAD);
    }

    @Override
    public void forget(Instant buriedBefore, Instant unusedBefore) {
        rows.delete("state = ?1 and expiresAt < ?2", OutboxRow.State.DEAD, buriedBefore);
        stands.delete("lasting = false and writtenAt < ?1", buriedBefore);
        lanes.delete("nextAt < ?1 and busyUntil < ?1", unusedBefore);
    }

    private PaceRow fresh(String lane) {
        var row = new PaceRow();
        row.id = id(lane);
        row.nextAt = Instant.EPOCH;
        row.busyUntil = Instant.EPOCH;
        lanes.persistAndFlush(row);
        return row;
    }

    private static String id(String lane) {
        return InWorkspace.current() + "/" + lane;
    }

    private static final class Rows implements PanacheRepositoryBase<OutboxRow, UUID> {}

    private static final class Stands implements PanacheRepositoryBase<StandingRow, UUID> {}

    private static final class Lanes implements PanacheRepositoryBase<PaceRow, String> {}
}
