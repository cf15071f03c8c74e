package dev.rebound.nudges.budget.store;

import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Plans;

/** The budget's tables: the one class of this door that wiring calls. */
public final class BudgetTables {
    private BudgetTables() {}

    /** Who wants what. */
    public static Consents consents() {
        return new ConsentStore();
    }

    /** Which look after a person is the present one. */
    public static Plans plans() {
        return new PlanStore();
    }
}
