package dev.rebound.logbook.store;

import dev.rebound.logbook.DaySum;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.SlotSum;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Tally;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Sums in tables {@code day_sum} and {@code slot_sum}; each call joins the transaction of its caller. */
final class SumStore implements Sums {
    private static final String RANGE = " where s.author = ?1 and s.day >= ?2 and s.day < ?3";

    private final Rows rows = new Rows();
    private final Function<String, ZoneId> zones;

    /** @param zones where an author is now */
    SumStore(Function<String, ZoneId> zones) {
        this.zones = zones;
    }

    @Override
    public void added(Logged entry) {
        follow(entry.author(), change -> change.add(SumEntry.of(entry), 1));
    }

    /** Texts that were shown and other such changes leave the sums as they are. */
    @Override
    public void changed(Rejection before, Rejection after) {
        var was = SumEntry.of(before);
        var is = SumEntry.of(after);
        if (!was.equals(is)) {
            follow(after.author(), change -> {
                change.add(was, -1);
                change.add(is, 1);
            });
        }
    }

    @Override
    public void removed(Logged entry) {
        follow(entry.author(), change -> change.add(SumEntry.of(entry), -1));
    }

    @Override
    public void forgotten(String author) {
        new SumMaking(entities()).drop(author);
        rows.delete("author", author);
    }

    @Override
    public List<DaySum> days(String author, LocalDate from, LocalDate to) {
        var query = "select s.day, s.what, sum(s.times) from DaySumRow s" + RANGE
                + " group by s.day, s.what having sum(s.times) > 0 order by s.day, s.what";
        return ranged(query, author, from, to).getResultList().stream()
                .map(row -> new DaySum((LocalDate) row[0], (Happened) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    @Override
    public List<Tally> noes(String author, LocalDate from, LocalDate to) {
        var query = "select s.bucket, s.objection, s.what, sum(s.times) from DaySumRow s" + RANGE
                + " and s.bucket <> '' group by s.bucket, s.objection, s.what having sum(s.times) > 0";
        return ranged(query, author, from, to).getResultList().stream()
                .map(SumStore::tally)
                .toList();
    }

    private static Tally tally(Object[] row) {
        var what = (Happened) row[2];
        return new Tally(
                Bucket.valueOf((String) row[0]),
                Objection.valueOf((String) row[1]),
                what == Happened.BRUSH_OFF,
                what == Happened.REASON,
                ((Number) row[3]).intValue());
    }

    @Override
    public int count(String author, Happened what, LocalDate from, LocalDate to) {
        made(author);
        var sum = entities()
                .createQuery("select sum(s.times) from DaySumRow s" + RANGE + " and s.what = ?4", Long.class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, what)
                .getSingleResultOrNull();
        return sum == null ? 0 : sum.intValue();
    }

    @Override
    public List<SlotSum> slots(String author, LocalDate from, LocalDate to) {
        var query = "select s.weekday, s.hour, s.what, sum(s.times) from SlotSumRow s"
                + " where s.author = ?1 and s.month >= ?2 and s.month < ?3"
                + " group by s.weekday, s.hour, s.what having sum(s.times) > 0";
        return ranged(query, author, from.withDayOfMonth(1), to.withDayOfMonth(1)).getResultList().stream()
                .map(row -> new SlotSum(
                        DayOfWeek.of((Integer) row[0]),
                        (Integer) row[1],
                        (Happened) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }

    private TypedQuery<Object[]> ranged(String query, String author, LocalDate from, LocalDate to) {
        made(author);
        return entities()
                .createQuery(query, Object[].class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to);
    }

    private interface Follow {
        void with(SumChange change);
    }

    /** Sums that are made only now hold the change already. */
    private void follow(String author, Follow follow) {
        var zone = zones.apply(author);
        if (!make(author, zone, held(author))) {
            follow.with(new SumChange(entities(), author, zone));
        }
    }

    private void made(String author) {
        var zone = zones.apply(author);
        var state = rows.find("author", author).firstResultOptional();
        if (state.isEmpty() || !state.get().zone.equals(zone.getId())) {
            make(author, zone, held(author));
        }
    }

    private Optional<SumStateRow> held(String author) {
        return rows.find("author", author)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of two who find no state at once, one loses the race for its row and tries again. */
    private boolean make(String author, ZoneId zone, Optional<SumStateRow> held) {
        if (held.isPresent() && held.get().zone.equals(zone.getId())) {
            return false;
        }
        var state = held.orElseGet(() -> SumStateRow.of(author, zone.getId()));
        state.zone = zone.getId();
        rows.persistAndFlush(state);
        new SumMaking(entities()).make(author, zone);
        return true;
    }

    private EntityManager entities() {
        return rows.getEntityManager();
    }

    private static final class Rows implements PanacheRepositoryBase<SumStateRow, UUID> {}
}
