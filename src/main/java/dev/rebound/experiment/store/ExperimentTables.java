package dev.rebound.experiment.store;

import dev.rebound.experiment.Experiments;
import dev.rebound.experiment.Tags;

/** Experiments in the database; each call joins the transaction of its caller. */
public final class ExperimentTables {
    private ExperimentTables() {}

    /** What is tried, in table {@code experiment}. */
    public static Experiments experiments() {
        return new ExperimentStore();
    }

    /** Which calls count, in table {@code experiment_call}. */
    public static Tags tags() {
        return new TagStore();
    }
}
