package dev.rebound.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A ledger for tests of rooms. */
public final class LedgerInMemory implements Ledger {
    private final Set<Line> lines = new HashSet<>();

    private record Line(String what, String who, LocalDate day) {}

    @Override
    public boolean has(String what, String who, LocalDate day) {
        return lines.contains(new Line(what, who, day));
    }

    @Override
    public boolean claim(String what, String who, LocalDate day) {
        return lines.add(new Line(what, who, day));
    }

    @Override
    public int forgetBefore(String who, LocalDate day) {
        var before = lines.size();
        lines.removeIf(line -> line.who().equals(who) && line.day().isBefore(day));
        return before - lines.size();
    }

    @Override
    public int forget(String who) {
        return forgetBefore(who, LocalDate.MAX);
    }
}
