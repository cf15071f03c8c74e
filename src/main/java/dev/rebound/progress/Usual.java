package dev.rebound.progress;

/**
 * How many of a person's noes end before the pitch, as they know it.
 *
 * @param brushOffs 0 to {@code noes}
 * @param noes at least 1
 */
record Usual(int brushOffs, int noes) {
    private static final int HUNDRED = 100;

    /** Of a hundred, rounded. */
    int ofAHundred() {
        return Math.round((float) HUNDRED * brushOffs / noes);
    }
}
