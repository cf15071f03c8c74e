package dev.rebound.nudges.store;

import dev.rebound.nudges.Pause;
import dev.rebound.nudges.Pauses;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

/** Breaks in table {@code pause}. */
final class PauseStore extends OnePerPerson<Pause, PauseRow> implements Pauses {
    PauseStore() {
        super(new Rows(), PauseRow::of, PauseRow::toPause);
    }

    private static final class Rows implements PanacheRepositoryBase<PauseRow, UUID> {}
}
