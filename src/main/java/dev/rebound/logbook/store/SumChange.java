package dev.rebound.logbook.store;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;

/** Adds to an author's sums, or takes from them; to be used by whoever holds the state's row. */
record SumChange(EntityManager entities, String author, ZoneId zone) {
    /** @param sign 1 to add, -1 to take away */
    void add(SumEntry entry, int sign) {
        addToDay(entry.cell(zone), sign * entry.times());
        addToSlot(entry.slot(zone), sign * entry.times());
    }

    private void addToDay(SumCell cell, int times) {
        var changed = entities.createQuery(
                        "update DaySumRow s set s.times = s.times + ?1 where s.author = ?2 and s.day = ?3"
                                + " and s.what = ?4 and s.bucket = ?5 and s.objection = ?6")
                .setParameter(1, times)
                .setParameter(2, author)
                .setParameter(3, cell.day())
                .setParameter(4, cell.what())
                .setParameter(5, cell.bucket())
                .setParameter(6, cell.objection())
                .executeUpdate();
        if (changed == 0) {
            entities.persist(DaySumRow.of(author, cell, times));
        }
    }

    private void addToSlot(SumSlot slot, int times) {
        var changed = entities.createQuery(
                        "update SlotSumRow s set s.times = s.times + ?1 where s.author = ?2 and s.month = ?3"
                                + " and s.weekday = ?4 and s.hour = ?5 and s.what = ?6")
                .setParameter(1, times)
                .setParameter(2, author)
                .setParameter(3, slot.month())
                .setParameter(4, slot.weekday())
                .setParameter(5, slot.hour())
                .setParameter(6, slot.what())
                .executeUpdate();
        if (changed == 0) {
            entities.persist(SlotSumRow.of(author, slot, times));
        }
    }
}
