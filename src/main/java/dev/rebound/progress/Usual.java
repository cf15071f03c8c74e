package dev.rebound.progress;

/**
 * How many of a person's noes end before the pitch, as they know it.
 *
 * @param brushOffs 0 to {@code noes}
 * @param noes at least 1
 */
record Usual(int brushOffs, int noes) {
    private static final int HUNDRED = 100;
    private static final int FEW = 5;

    /** How people say such a share: in figures only where figures tell more than words. */
    enum Size {
        HARDLY_ANY,
        SOME,
        NEARLY_ALL
    }

    /** Nearly all from 95 of a hundred, hardly any up to 5. */
    Size size() {
        if (ofAHundred() >= HUNDRED - FEW) {
            return Size.NEARLY_ALL;
        }
        return ofAHundred() <= FEW ? Size.HARDLY_ANY : Size.SOME;
    }

    /** Of a hundred, rounded. */
    int ofAHundred() {
        return Math.round((float) HUNDRED * brushOffs / noes);
    }
}
