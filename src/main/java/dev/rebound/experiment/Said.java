package dev.rebound.experiment;

/**
 * What somebody typed to begin with.
 *
 * @param meant whether they said themselves that it holds no danger, after it was read as if it did ({@code P18})
 */
public record Said(Plan plan, boolean meant) {
    /** A plan of which nothing was said yet. */
    public static Said of(Plan plan) {
        return new Said(plan, false);
    }

    /** Both texts, one below the other, as they are read for danger. */
    String text() {
        return plan.today().text() + "\n" + plan.fresh().text();
    }
}
