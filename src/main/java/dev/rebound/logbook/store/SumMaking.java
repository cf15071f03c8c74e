package dev.rebound.logbook.store;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Happened;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes an author's sums anew from the books; no word is read. */
final class SumMaking {
    private final EntityManager entities;

    SumMaking(EntityManager entities) {
        this.entities = entities;
    }

    /** To be called by whoever holds the state's row. */
    void make(String author, ZoneId zone) {
        drop(author);
        var days = new HashMap<SumCell, Integer>();
        var slots = new HashMap<SumSlot, Integer>();
        entries(author).forEach(entry -> {
            days.merge(entry.cell(zone), entry.times(), Integer::sum);
            slots.merge(entry.slot(zone), entry.times(), Integer::sum);
        });
        persist(days, (cell, times) -> DaySumRow.of(author, cell, times));
        persist(slots, (slot, times) -> SlotSumRow.of(author, slot, times));
        entities.flush();
    }

    void drop(String author) {
        entities.createQuery("delete from DaySumRow s where s.author = ?1")
                .setParameter(1, author)
                .executeUpdate();
        entities.createQuery("delete from SlotSumRow s where s.author = ?1")
                .setParameter(1, author)
                .executeUpdate();
    }

    private interface Made<K> {
        Object row(K key, int times);
    }

    private <K> void persist(Map<K, Integer> sums, Made<K> made) {
        sums.forEach((key, times) -> entities.persist(made.row(key, times)));
    }

    private Stream<SumEntry> entries(String author) {
        var noes = read(
                "select r.at, r.times, r.bucket, r.objection, r.brushOff, r.confidence from RejectionRow r where r.author = ?1",
                author,
                SumMaking::no);
        var wins = read(
                "select w.at, 1 from WinRow w where w.author = ?1",
                author,
                row -> SumEntry.of((Instant) row[0], Happened.YES, 1));
        var efforts = read(
                "select e.at, e.times, e.kind from EffortRow e where e.author = ?1",
                author,
                row -> SumEntry.of((Instant) row[0], Happened.of((Effort.Kind) row[2]), (Integer) row[1]));
        return Stream.of(noes, wins, efforts).flatMap(entries -> entries);
    }

    private static SumEntry no(Object[] row) {
        var brushOff = (Boolean) row[4];
        var stated = (Double) row[5] > 0;
        var plain = stated ? Happened.REASON : Happened.PLAIN_NO;
        return new SumEntry(
                (Instant) row[0], brushOff ? Happened.BRUSH_OFF : plain, (Bucket) row[2], (Objection) row[3], (Integer)
                        row[1]);
    }

    private Stream<SumEntry> read(String query, String author, Function<Object[], SumEntry> entry) {
        return entities.createQuery(query, Object[].class).setParameter(1, author).getResultList().stream()
                .map(entry);
    }
}
