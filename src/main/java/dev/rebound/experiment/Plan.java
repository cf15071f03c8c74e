package dev.rebound.experiment;

import dev.rebound.privacy.Words;

/**
 * What is written down before the first call.
 *
 * @param today as it is always done, in its author's words; 1 to 150 characters
 * @param fresh as it is tried, in its author's words; 1 to 150 characters
 * @param calls how many for each way until the first look, 10 to 500
 */
public record Plan(Variable variable, Words today, Words fresh, Measure measure, int calls) {
    /** The longest text of a way, in characters. */
    public static final int LONGEST = 150;

    /** As many calls as are usual. */
    public static final int USUAL = 20;

    /** The fewest calls for each way. */
    public static final int FEWEST = 10;

    /** The most calls for each way. */
    public static final int MOST = 500;

    /** The same without words. */
    Plan blank() {
        return new Plan(variable, Words.of(""), Words.of(""), measure, calls);
    }
}
