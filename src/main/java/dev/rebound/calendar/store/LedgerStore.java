package dev.rebound.calendar.store;

import dev.rebound.calendar.Ledger;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.UUID;

/** The ledger in table {@code ledger}, where a unique key guards it; each call joins the transaction of its caller. */
public final class LedgerStore implements Ledger {
    private final Rows rows = new Rows();

    @Override
    public boolean has(String what, String who, LocalDate day) {
        return rows.count("what = ?1 and who = ?2 and day = ?3", what, who, day) > 0;
    }

    /** Flushed at once, so that a lost race is lost here. */
    @Override
    public boolean claim(String what, String who, LocalDate day) {
        if (has(what, who, day)) {
            return false;
        }
        var row = new LedgerRow();
        row.id = UUID.randomUUID();
        row.what = what;
        row.who = who;
        row.day = day;
        rows.persistAndFlush(row);
        return true;
    }

    @Override
    public int forgetBefore(String who, LocalDate day) {
        return (int) rows.delete("who = ?1 and day < ?2", who, day);
    }

    @Override
    public int forget(String who) {
        return (int) rows.delete("who", who);
    }

    private static final class Rows implements PanacheRepositoryBase<LedgerRow, UUID> {}
}
