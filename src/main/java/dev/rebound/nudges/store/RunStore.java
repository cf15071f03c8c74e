package dev.rebound.nudges.store;

import dev.rebound.nudges.Run;
import dev.rebound.nudges.Runs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

/** Runs in table {@code run}. */
final class RunStore extends OnePerPerson<Run, RunRow> implements Runs {
    RunStore() {
        super(new Rows(), RunRow::of, RunRow::toRun);
    }

    private static final class Rows implements PanacheRepositoryBase<RunRow, UUID> {}
}
