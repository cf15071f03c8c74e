package dev.rebound.diagnosis;

import java.util.Locale;

/** So many of so many. */
final class Share {
    private int hits;
    private int all;

    void count(boolean hit) {
        hits += hit ? 1 : 0;
        all++;
    }

    double value() {
        return all == 0 ? 0 : (double) hits / all;
    }

    int all() {
        return all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%d of %d)", value(), hits, all);
    }
}
