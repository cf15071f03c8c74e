package dev.rebound.experiment.store;

import dev.rebound.experiment.Experiments;
import dev.rebound.experiment.Tags;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.PagedBlackout;

/** Experiments in the database; each call joins the transaction of its caller. */
public final class ExperimentTables {
    private ExperimentTables() {}

    /** What is tried, in table {@code experiment}. */
    public static Experiments experiments() {
        return new ExperimentStore();
    }

    /** Takes a name out of what is tried. */
    public static Blackout blackout() {
        return new PagedBlackout<>(new ExperimentBlackout());
    }

    /** Which calls count, in table {@code experiment_call}. */
    public static Tags tags() {
        return new TagStore();
    }
}
