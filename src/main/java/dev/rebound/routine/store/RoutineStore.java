package dev.rebound.routine.store;

import dev.rebound.routine.Ritual;
import dev.rebound.routine.Routine;
import dev.rebound.routine.Routines;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Routines in table {@code routine}; each call joins the transaction of its caller. */
public final class RoutineStore implements Routines {
    private final Rows rows = new Rows();

    @Override
    public Routine of(String user, Ritual ritual) {
        return row(user, ritual).map(RoutineRow::toRoutine).orElseGet(() -> Routine.none(ritual));
    }

    @Override
    public List<Routine> of(String user) {
        return rows.list("user", user).stream()
                .map(RoutineRow::toRoutine)
                .sorted(Comparator.comparing(Routine::ritual))
                .toList();
    }

    @Override
    public void set(String user, Routine routine) {
        kept(user, routine.ritual()).fill(routine);
    }

    @Override
    public int takeTurn(String user, Ritual ritual) {
        return kept(user, ritual).turn++;
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private RoutineRow kept(String user, Ritual ritual) {
        return row(user, ritual).orElseGet(() -> fresh(user, ritual));
    }

    private Optional<RoutineRow> row(String user, Ritual ritual) {
        return rows.find("user = ?1 and ritual = ?2", user, ritual).firstResultOptional();
    }

    private RoutineRow fresh(String user, Ritual ritual) {
        var row = new RoutineRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.ritual = ritual;
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<RoutineRow, UUID> {}
}
