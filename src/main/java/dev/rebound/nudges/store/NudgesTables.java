package dev.rebound.nudges.store;

import dev.rebound.nudges.Asides;
import dev.rebound.nudges.Pauses;
import dev.rebound.nudges.Runs;

/** Breaks, runs and what was said, in the database: the one class of this door that wiring calls. */
public final class NudgesTables {
    private NudgesTables() {}

    /** The breaks that run. */
    public static Pauses pauses() {
        return new PauseStore();
    }

    /** What was said beside answers. */
    public static Asides asides() {
        return new AsideStore();
    }

    /** The runs that wait for their summary. */
    public static Runs runs() {
        return new RunStore();
    }
}
