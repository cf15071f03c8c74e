package broken.house.planning.store;

/** A door. */
public final class PlanStore {}
