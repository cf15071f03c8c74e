package dev.rebound.testkit;

/** How often the tests tagged {@code faults} do what they do: in full, or the share that {@code -Dfaults.percent} names. */
public final class Faults {
    private Faults() {}

    /** That share of a full count, at least 1. */
    public static int count(int full) {
        return Math.max(1, full * Integer.getInteger("faults.percent", 100) / 100);
    }
}
